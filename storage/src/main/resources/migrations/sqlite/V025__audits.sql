-- Audits of quotes and exceptions. Moments and enums as in V001; days are local dates of the company, as 2026-03-02.
INSERT INTO counters (name, value) VALUES ('finding', 1000);

-- What was drawn, by a name such as quotes_of_week:2026-02-23; subjects such as Q-1007 with commas.
CREATE TABLE audit_rounds (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    drawn_at INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    population INTEGER NOT NULL,
    subjects TEXT NOT NULL
) STRICT;
CREATE INDEX audit_rounds_by_draw ON audit_rounds (drawn_at, name);

-- What an auditor said; failed holds items of the checklist with commas.
CREATE TABLE audit_cases (
    round TEXT NOT NULL REFERENCES audit_rounds,
    subject TEXT NOT NULL,
    failed TEXT NOT NULL,
    audited_by TEXT NOT NULL,
    audited_by_name TEXT NOT NULL,
    audited_at INTEGER NOT NULL,
    PRIMARY KEY (round, subject)
) STRICT;

CREATE TABLE audit_findings (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    round TEXT NOT NULL REFERENCES audit_rounds,
    subject TEXT NOT NULL,
    severity TEXT NOT NULL,
    failed TEXT NOT NULL,
    sentence TEXT NOT NULL,
    owner TEXT NOT NULL,
    due INTEGER NOT NULL,
    raised_by TEXT NOT NULL,
    raised_by_name TEXT NOT NULL,
    raised_at INTEGER NOT NULL,
    closed_by TEXT,
    closed_by_name TEXT,
    closed_at INTEGER,
    evidence TEXT
) STRICT;
CREATE INDEX audit_findings_by_round ON audit_findings (round, number);
CREATE INDEX audit_findings_open ON audit_findings (due, number) WHERE closed_at IS NULL;
