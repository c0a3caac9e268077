-- Reports for clients, and their ways to them. Moments and enums as in V001; the period is the two local dates of its ends.
-- The content is what the client reads, as one JSON object, and never changes. A dispatch is open until it has ended.

INSERT INTO counters (name, value) VALUES ('client_report', 1000);

CREATE TABLE client_reports (
    number INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES projects,
    kind TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    content TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    drafted_by_name TEXT NOT NULL,
    drafted_at INTEGER NOT NULL,
    approved INTEGER,
    judged_by TEXT,
    judged_by_name TEXT,
    judged_at INTEGER,
    judged_why TEXT,
    delivered_at INTEGER
) STRICT;
CREATE INDEX client_reports_by_project ON client_reports (project, number);

CREATE TABLE report_dispatches (
    report INTEGER NOT NULL REFERENCES client_reports,
    way TEXT NOT NULL,
    address TEXT NOT NULL,
    reference TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_try INTEGER NOT NULL,
    why TEXT NOT NULL,
    arrived INTEGER,
    ended_at INTEGER,
    PRIMARY KEY (report, way)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_dispatches_open ON report_dispatches (next_try) WHERE ended_at IS NULL;
