-- Digests for clients. Moments, flags and enums as in V001. name_key is a client's name in small letters.

CREATE TABLE clients_seen (
    name_key TEXT PRIMARY KEY,
    seen_at INTEGER NOT NULL
) STRICT;

-- The id is that of its notice. What is said of it comes with worth, and is empty until then.
CREATE TABLE client_digests (
    id TEXT PRIMARY KEY,
    client TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    worth TEXT CHECK (worth IN ('useful', 'too_much')),
    heard_by TEXT,
    heard_by_name TEXT,
    heard_at INTEGER,
    rhythm_before TEXT,
    rhythm_after TEXT,
    restored_by TEXT,
    restored_by_name TEXT,
    restored_at INTEGER
) STRICT;

CREATE TABLE client_rhythms (
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (name_key, kind)
) STRICT, WITHOUT ROWID;

-- What is here is never said again.
CREATE TABLE client_milestones (
    name_key TEXT NOT NULL,
    milestone TEXT NOT NULL,
    reached_at INTEGER NOT NULL,
    PRIMARY KEY (name_key, milestone)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_usage_by_client ON task_usage (client, at) WHERE client IS NOT NULL;
CREATE INDEX usage_clients_by_client ON usage_clients (client, tasks);
