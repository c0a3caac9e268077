-- Alerts. Moments, flags and enums as in V001. Severities sort by their code: sev1 is the worst.

ALTER TABLE outbox ADD COLUMN thread_of TEXT;

INSERT INTO counters (name, value) VALUES ('alert', 1000), ('silence', 0);

-- opened_as, acknowledged_first and acted stay however the alert changes. due_at is empty when it never is by itself.
CREATE TABLE alerts (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    signalled_as TEXT NOT NULL,
    severity TEXT NOT NULL,
    headline TEXT NOT NULL,
    facts TEXT NOT NULL,
    client TEXT,
    owner TEXT,
    signals INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    last_signal_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'acknowledged', 'snoozed', 'resolved')),
    acknowledged_by TEXT,
    acknowledged_name TEXT,
    acknowledged_at INTEGER,
    acknowledged_why TEXT,
    snoozed_by TEXT,
    snoozed_name TEXT,
    snoozed_at INTEGER,
    snoozed_why TEXT,
    snoozed_until INTEGER,
    resolved_by TEXT,
    resolved_name TEXT,
    resolved_at INTEGER,
    resolved_why TEXT,
    reopened INTEGER NOT NULL,
    climbed INTEGER NOT NULL,
    say_at INTEGER,
    said_at INTEGER,
    said_as TEXT,
    remind_at INTEGER,
    acknowledge_by INTEGER,
    repeat_at INTEGER,
    resolve_at INTEGER,
    due_at INTEGER,
    opened_as TEXT NOT NULL,
    acknowledged_first INTEGER,
    acted INTEGER NOT NULL
) STRICT;
CREATE INDEX alerts_due ON alerts (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX alerts_by_subject ON alerts (kind, subject, number);
CREATE INDEX alerts_by_status ON alerts (status, severity, number DESC);
CREATE INDEX alerts_live ON alerts (kind, severity, number) WHERE status <> 'resolved';
CREATE INDEX alerts_by_client ON alerts (client, opened_as, opened_at) WHERE client IS NOT NULL;
CREATE INDEX alerts_by_kind ON alerts (kind, opened_at);
CREATE INDEX alerts_by_time ON alerts (opened_at);

-- The subject is the signal's own: an alert that gathers a storm has many.
CREATE TABLE alert_signals (
    sequence INTEGER PRIMARY KEY,
    alert INTEGER NOT NULL REFERENCES alerts,
    subject TEXT NOT NULL,
    severity TEXT NOT NULL,
    headline TEXT NOT NULL,
    facts TEXT NOT NULL,
    client TEXT,
    owner TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX alert_signals_by_alert ON alert_signals (alert, sequence);

CREATE TABLE alert_votes (
    alert INTEGER NOT NULL REFERENCES alerts,
    person TEXT NOT NULL,
    worth TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (alert, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_reasons (
    sequence INTEGER PRIMARY KEY,
    alert INTEGER NOT NULL REFERENCES alerts,
    at INTEGER NOT NULL,
    occasion TEXT NOT NULL,
    stage TEXT NOT NULL,
    verdict TEXT NOT NULL,
    sentence TEXT NOT NULL
) STRICT;
CREATE INDEX alert_reasons_by_alert ON alert_reasons (alert, sequence);

CREATE TABLE alert_said (
    sequence INTEGER PRIMARY KEY,
    alert INTEGER NOT NULL REFERENCES alerts,
    said_key TEXT NOT NULL,
    destination TEXT NOT NULL,
    notice TEXT NOT NULL,
    UNIQUE (alert, said_key, destination)
) STRICT;

CREATE TABLE silences (
    number INTEGER PRIMARY KEY,
    matcher TEXT NOT NULL,
    maintenance INTEGER NOT NULL,
    begins_at INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    why TEXT NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
) STRICT;
CREATE INDEX silences_going_on ON silences (until_at, number) WHERE ended_at IS NULL;

CREATE TABLE alert_routes (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    routes TEXT NOT NULL
) STRICT;

-- Waits in nanoseconds.
CREATE TABLE alert_kind_settings (
    kind TEXT PRIMARY KEY,
    gather INTEGER NOT NULL,
    news_interval INTEGER NOT NULL,
    repeat_after INTEGER NOT NULL,
    quiet INTEGER NOT NULL,
    at_least TEXT NOT NULL
) STRICT;
