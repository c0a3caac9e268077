-- Incidents. Moments, amounts, flags and enums as in V001. Severities sort by their code: sev1 is the worst.

INSERT INTO counters (name, value) VALUES ('incident', 1000), ('client_message', 1000), ('credit', 1000);

CREATE TABLE incidents (
    number BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    severity TEXT COLLATE "C" NOT NULL,
    status TEXT NOT NULL,
    what TEXT NOT NULL,
    impact TEXT NOT NULL,
    cause TEXT,
    declared_by TEXT NOT NULL,
    declared_by_name TEXT NOT NULL,
    declared_at BIGINT NOT NULL,
    commander TEXT,
    taken_by TEXT,
    taken_by_name TEXT,
    taken_at BIGINT,
    climbed BIGINT NOT NULL,
    next_update BIGINT,
    fix_by BIGINT,
    acknowledge_by BIGINT,
    remind_at BIGINT,
    escalate_at BIGINT,
    due_at BIGINT,
    resolved_by TEXT,
    resolved_by_name TEXT,
    resolved_at BIGINT,
    root_cause TEXT,
    prevention TEXT,
    prevention_owner TEXT,
    prevention_due TEXT
);
CREATE INDEX incidents_open ON incidents (severity, number) WHERE status <> 'resolved';
CREATE INDEX incidents_due ON incidents (due_at, number) WHERE due_at IS NOT NULL;

CREATE TABLE incident_clients (
    incident BIGINT NOT NULL REFERENCES incidents,
    place BIGINT NOT NULL,
    name_key TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (incident, place)
);
CREATE INDEX incident_clients_by_name ON incident_clients (name_key, incident);

CREATE TABLE incident_timeline (
    incident BIGINT NOT NULL REFERENCES incidents,
    place BIGINT NOT NULL,
    at BIGINT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (incident, place)
);
CREATE UNIQUE INDEX incident_timeline_by_source ON incident_timeline (incident, source) WHERE source IS NOT NULL;

CREATE TABLE incident_cards (
    incident BIGINT NOT NULL REFERENCES incidents,
    place BIGINT NOT NULL,
    type TEXT NOT NULL,
    destination TEXT NOT NULL,
    notice TEXT NOT NULL,
    urgency TEXT NOT NULL,
    PRIMARY KEY (incident, place),
    UNIQUE (incident, type, destination)
);

CREATE TABLE client_messages (
    number BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    incident BIGINT NOT NULL REFERENCES incidents,
    client TEXT NOT NULL,
    occasion TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    authors TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    drafted_by_name TEXT NOT NULL,
    drafted_at BIGINT NOT NULL,
    status TEXT NOT NULL,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at BIGINT,
    why TEXT,
    channel TEXT
);
CREATE INDEX client_messages_by_incident ON client_messages (incident, number);

CREATE TABLE credits (
    number BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    incident BIGINT NOT NULL REFERENCES incidents,
    client TEXT NOT NULL,
    currency TEXT NOT NULL,
    monthly_fee TEXT NOT NULL,
    share TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    status TEXT NOT NULL,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at BIGINT,
    why TEXT
);
CREATE INDEX credits_by_incident ON credits (incident, number);
