-- Incidents. Moments, amounts, flags and enums as in V001. Severities sort by their code: sev1 is the worst.

INSERT INTO counters (name, value) VALUES ('incident', 1000), ('client_message', 1000), ('credit', 1000);

CREATE TABLE incidents (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    severity TEXT NOT NULL,
    status TEXT NOT NULL,
    what TEXT NOT NULL,
    impact TEXT NOT NULL,
    cause TEXT,
    declared_by TEXT NOT NULL,
    declared_by_name TEXT NOT NULL,
    declared_at INTEGER NOT NULL,
    commander TEXT,
    taken_by TEXT,
    taken_by_name TEXT,
    taken_at INTEGER,
    climbed INTEGER NOT NULL,
    next_update INTEGER,
    fix_by INTEGER,
    acknowledge_by INTEGER,
    remind_at INTEGER,
    escalate_at INTEGER,
    due_at INTEGER,
    resolved_by TEXT,
    resolved_by_name TEXT,
    resolved_at INTEGER,
    root_cause TEXT,
    prevention TEXT,
    prevention_owner TEXT,
    prevention_due TEXT
) STRICT;
CREATE INDEX incidents_open ON incidents (severity, number) WHERE status <> 'resolved';
CREATE INDEX incidents_due ON incidents (due_at, number) WHERE due_at IS NOT NULL;

CREATE TABLE incident_clients (
    incident INTEGER NOT NULL REFERENCES incidents,
    place INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (incident, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_clients_by_name ON incident_clients (name_key, incident);

CREATE TABLE incident_timeline (
    incident INTEGER NOT NULL REFERENCES incidents,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (incident, place)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX incident_timeline_by_source ON incident_timeline (incident, source) WHERE source IS NOT NULL;

CREATE TABLE incident_cards (
    incident INTEGER NOT NULL REFERENCES incidents,
    place INTEGER NOT NULL,
    type TEXT NOT NULL,
    destination TEXT NOT NULL,
    notice TEXT NOT NULL,
    urgency TEXT NOT NULL,
    PRIMARY KEY (incident, place),
    UNIQUE (incident, type, destination)
) STRICT, WITHOUT ROWID;

CREATE TABLE client_messages (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incidents,
    client TEXT NOT NULL,
    occasion TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    authors TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    drafted_by_name TEXT NOT NULL,
    drafted_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at INTEGER,
    why TEXT,
    channel TEXT
) STRICT;
CREATE INDEX client_messages_by_incident ON client_messages (incident, number);

CREATE TABLE credits (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    incident INTEGER NOT NULL REFERENCES incidents,
    client TEXT NOT NULL,
    currency TEXT NOT NULL,
    monthly_fee TEXT NOT NULL,
    share TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    status TEXT NOT NULL,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at INTEGER,
    why TEXT
) STRICT;
CREATE INDEX credits_by_incident ON credits (incident, number);
