-- The registry of exceptions. Moments, amounts and enums as in V001. Days are local dates of the company, as 2026-03-02.
-- reviewed_on is the day from which the review clock runs; recovered is in hundredths of a percentage point.

INSERT INTO counters (name, value) VALUES ('exception', 1000);

CREATE TABLE exceptions (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    quote INTEGER NOT NULL,
    author TEXT NOT NULL,
    account TEXT,
    segment TEXT NOT NULL,
    currency TEXT NOT NULL,
    standard_price TEXT NOT NULL,
    exception_price TEXT NOT NULL,
    minimum_margin TEXT NOT NULL,
    margin TEXT NOT NULL,
    reason TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_by_name TEXT NOT NULL,
    approved_by_role TEXT NOT NULL,
    plan_kind TEXT NOT NULL,
    plan TEXT NOT NULL,
    target TEXT NOT NULL,
    owner TEXT,
    opened_on TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    reviewed_on TEXT NOT NULL,
    ended_on TEXT,
    ended_by TEXT,
    ended_by_name TEXT,
    ended_at INTEGER,
    ended_why TEXT,
    ended_margin TEXT
) STRICT;
CREATE INDEX exceptions_open_by_quote ON exceptions (quote) WHERE status = 'open';
CREATE INDEX exceptions_by_status ON exceptions (status, opened_on, number);
CREATE INDEX exceptions_by_opening ON exceptions (opened_on, number);
CREATE INDEX exceptions_by_owner ON exceptions (owner, opened_on, number);
CREATE INDEX exceptions_by_author ON exceptions (author, opened_on, number);
CREATE INDEX exceptions_by_end ON exceptions (ended_on, status, opened_on) WHERE ended_on IS NOT NULL;
CREATE INDEX exceptions_by_review ON exceptions (reviewed_on, number) WHERE status = 'open';

CREATE TABLE exception_progress (
    exception INTEGER NOT NULL REFERENCES exceptions,
    place INTEGER NOT NULL,
    day TEXT NOT NULL,
    recovered INTEGER NOT NULL,
    said_by TEXT NOT NULL,
    said_by_name TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (exception, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX exception_progress_by_day ON exception_progress (day, recovered);

CREATE TABLE exception_reviews (
    exception INTEGER NOT NULL REFERENCES exceptions,
    place INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    day TEXT NOT NULL,
    role TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_by_name TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (exception, place)
) STRICT, WITHOUT ROWID;
