-- Alerts. Moments, flags and enums as in V001. Severities sort by their code: sev1 is the worst.

ALTER TABLE outbox ADD COLUMN thread_of TEXT;

INSERT INTO counters (name, value) VALUES ('alert', 1000), ('silence', 0);

-- opened_as, acknowledged_first and acted stay however the alert changes. due_at is empty when it never is by itself.
CREATE TABLE alerts (
    number BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    signalled_as TEXT NOT NULL,
    severity TEXT NOT NULL,
    headline TEXT NOT NULL,
    facts TEXT NOT NULL,
    client TEXT,
    owner TEXT,
    signals BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    last_signal_at BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'acknowledged', 'snoozed', 'resolved')),
    acknowledged_by TEXT,
    acknowledged_name TEXT,
    acknowledged_at BIGINT,
    acknowledged_why TEXT,
    snoozed_by TEXT,
    snoozed_name TEXT,
    snoozed_at BIGINT,
    snoozed_why TEXT,
    snoozed_until BIGINT,
    resolved_by TEXT,
    resolved_name TEXT,
    resolved_at BIGINT,
    resolved_why TEXT,
    reopened BIGINT NOT NULL,
    climbed BIGINT NOT NULL,
    say_at BIGINT,
    said_at BIGINT,
    said_as TEXT,
    remind_at BIGINT,
    acknowledge_by BIGINT,
    repeat_at BIGINT,
    resolve_at BIGINT,
    due_at BIGINT,
    opened_as TEXT NOT NULL,
    acknowledged_first BIGINT,
    acted BIGINT NOT NULL
);
CREATE INDEX alerts_due ON alerts (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX alerts_by_subject ON alerts (kind, subject, number);
CREATE INDEX alerts_by_status ON alerts (status, severity, number DESC);
CREATE INDEX alerts_live ON alerts (kind, severity, number) WHERE status <> 'resolved';
CREATE INDEX alerts_by_client ON alerts (client, opened_as, opened_at) WHERE client IS NOT NULL;
CREATE INDEX alerts_by_kind ON alerts (kind, opened_at);
CREATE INDEX alerts_by_time ON alerts (opened_at);

-- The subject is the signal's own: an alert that gathers a storm has many.
CREATE TABLE alert_signals (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert BIGINT NOT NULL REFERENCES alerts,
    subject TEXT NOT NULL,
    severity TEXT NOT NULL,
    headline TEXT NOT NULL,
    facts TEXT NOT NULL,
    client TEXT,
    owner TEXT,
    at BIGINT NOT NULL
);
CREATE INDEX alert_signals_by_alert ON alert_signals (alert, sequence);

CREATE TABLE alert_votes (
    alert BIGINT NOT NULL REFERENCES alerts,
    person TEXT NOT NULL,
    worth TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (alert, person)
);

CREATE TABLE alert_reasons (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert BIGINT NOT NULL REFERENCES alerts,
    at BIGINT NOT NULL,
    occasion TEXT NOT NULL,
    stage TEXT NOT NULL,
    verdict TEXT NOT NULL,
    sentence TEXT NOT NULL
);
CREATE INDEX alert_reasons_by_alert ON alert_reasons (alert, sequence);

CREATE TABLE alert_said (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert BIGINT NOT NULL REFERENCES alerts,
    said_key TEXT NOT NULL,
    destination TEXT NOT NULL,
    notice TEXT NOT NULL,
    UNIQUE (alert, said_key, destination)
);

CREATE TABLE silences (
    number BIGINT PRIMARY KEY,
    matcher TEXT NOT NULL,
    maintenance BIGINT NOT NULL,
    begins_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    why TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT
);
CREATE INDEX silences_going_on ON silences (until_at, number) WHERE ended_at IS NULL;

CREATE TABLE alert_routes (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    routes TEXT NOT NULL
);

-- Waits in nanoseconds.
CREATE TABLE alert_kind_settings (
    kind TEXT PRIMARY KEY,
    gather BIGINT NOT NULL,
    news_interval BIGINT NOT NULL,
    repeat_after BIGINT NOT NULL,
    quiet BIGINT NOT NULL,
    at_least TEXT NOT NULL
);
