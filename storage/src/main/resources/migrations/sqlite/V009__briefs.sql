-- The weekly brief for executives, and what came of it. Moments, flags and enums as in V001.
INSERT INTO counters (name, value) VALUES ('brief_action', 1000);

-- By the local day on which it is said. decided_at is when it was noted, or its last question settled.
CREATE TABLE briefs (
    day TEXT PRIMARY KEY,
    last_day TEXT NOT NULL,
    at INTEGER NOT NULL,
    noted_by TEXT,
    noted_by_name TEXT,
    noted_at INTEGER,
    decided_at INTEGER
) STRICT;

CREATE TABLE brief_lines (
    brief TEXT NOT NULL REFERENCES briefs,
    place INTEGER NOT NULL,
    section TEXT NOT NULL,
    sentence TEXT NOT NULL,
    owner TEXT,
    due INTEGER,
    PRIMARY KEY (brief, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE brief_weeks (
    brief TEXT NOT NULL REFERENCES briefs,
    last_day TEXT NOT NULL,
    won INTEGER NOT NULL,
    lost INTEGER NOT NULL,
    currency TEXT NOT NULL,
    new_clients TEXT NOT NULL,
    expansion TEXT NOT NULL,
    unnamed TEXT NOT NULL,
    lost_value TEXT NOT NULL,
    otherwise INTEGER NOT NULL,
    PRIMARY KEY (brief, last_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE brief_actions (
    number INTEGER PRIMARY KEY,
    brief TEXT NOT NULL REFERENCES briefs,
    section TEXT NOT NULL,
    question TEXT NOT NULL,
    owner TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    due INTEGER NOT NULL,
    done_by TEXT,
    done_by_name TEXT,
    done_at INTEGER
) STRICT;
CREATE INDEX brief_actions_by_brief ON brief_actions (brief, number);
CREATE INDEX brief_actions_by_end ON brief_actions (done_at);

-- Tells a client who buys again from a new one.
CREATE INDEX quotes_won_by_client ON quotes (lower(client)) WHERE stage = 'won';
