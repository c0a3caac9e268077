-- Moments are whole nanoseconds since 1970. Amounts are decimal text. Flags are 0 and 1. Enums are their code.

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counters (name, value) VALUES ('quote', 1000);

CREATE TABLE policies (
    version TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE policy_in_force (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    version TEXT NOT NULL REFERENCES policies
) STRICT;

CREATE TABLE company (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    currency TEXT NOT NULL,
    holidays TEXT NOT NULL,
    channels TEXT NOT NULL
) STRICT;

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    manager TEXT,
    certifications TEXT NOT NULL
) STRICT;

CREATE TABLE clients (
    name_key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    segment TEXT,
    plan TEXT,
    channel TEXT,
    zone TEXT,
    owner TEXT
) STRICT;

CREATE TABLE quotes (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    stage TEXT NOT NULL,
    status TEXT NOT NULL,
    policy TEXT NOT NULL,
    model TEXT NOT NULL,
    complexity TEXT NOT NULL,
    segment TEXT NOT NULL,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    delivery_type TEXT NOT NULL,
    discount TEXT NOT NULL,
    overhead_minutes INTEGER NOT NULL,
    terms TEXT NOT NULL,
    commitment TEXT,
    region TEXT NOT NULL,
    rush INTEGER NOT NULL,
    new_logo INTEGER NOT NULL,
    client TEXT,
    task TEXT,
    currency TEXT NOT NULL,
    cost TEXT NOT NULL,
    base_markup TEXT NOT NULL,
    segment_step TEXT NOT NULL,
    seasonal_step TEXT NOT NULL,
    markup TEXT NOT NULL,
    regional_factor TEXT NOT NULL,
    list_price TEXT NOT NULL,
    offered_price TEXT NOT NULL,
    floor_price TEXT NOT NULL,
    minimum_margin TEXT NOT NULL,
    risk_band TEXT NOT NULL,
    largest_discount TEXT NOT NULL,
    justification TEXT,
    closing TEXT,
    approval_count INTEGER NOT NULL,
    condition_count INTEGER NOT NULL
) STRICT;
CREATE INDEX quotes_by_time ON quotes (created_at, number);
CREATE INDEX quotes_by_author ON quotes (author, created_at, number);
CREATE INDEX quotes_by_status ON quotes (status, created_at, number);
CREATE INDEX quotes_by_stage ON quotes (stage, created_at, number);
CREATE INDEX quotes_by_segment ON quotes (segment, created_at, number);

CREATE TABLE approvals (
    quote INTEGER NOT NULL REFERENCES quotes,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    needs TEXT NOT NULL,
    verdict TEXT,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at INTEGER,
    reason TEXT,
    agreed TEXT,
    PRIMARY KEY (quote, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE conditions (
    quote INTEGER NOT NULL REFERENCES quotes,
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    evidence TEXT,
    PRIMARY KEY (quote, place)
) STRICT, WITHOUT ROWID;

-- Only what waits for somebody now, one row for each role that may decide.
CREATE TABLE approval_queue (
    role TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    quote INTEGER NOT NULL REFERENCES quotes,
    PRIMARY KEY (role, made_at, quote)
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_queue_by_quote ON approval_queue (quote);

CREATE TABLE audit_log (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    policy TEXT,
    facts TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_log_by_subject ON audit_log (subject);
CREATE TRIGGER audit_log_never_changes BEFORE UPDATE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log only grows');
END;
CREATE TRIGGER audit_log_never_shrinks BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'the audit log only grows');
END;

-- How long the log is and how it ends, so that a cut off end shows.
CREATE TABLE audit_head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    length INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO audit_head (only_row, length, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    living INTEGER NOT NULL,
    subject TEXT NOT NULL,
    destination TEXT NOT NULL,
    urgency INTEGER NOT NULL,
    at INTEGER NOT NULL,
    facts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'posted', 'given_up')),
    not_before INTEGER NOT NULL,
    drawing INTEGER NOT NULL,
    channel TEXT,
    message TEXT,
    posting_since INTEGER,
    attempts INTEGER NOT NULL,
    why TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_waiting ON outbox (destination, urgency, sequence) WHERE state = 'waiting';
CREATE INDEX outbox_given_up ON outbox (why) WHERE state = 'given_up';
CREATE INDEX outbox_living ON outbox (subject) WHERE living = 1;

CREATE TABLE api_tokens (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    roles TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;
CREATE INDEX api_tokens_by_hash ON api_tokens (hash);

CREATE TABLE first_answers (
    caller TEXT NOT NULL,
    request_key TEXT NOT NULL,
    question TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (caller, request_key)
) STRICT;
CREATE INDEX first_answers_by_time ON first_answers (at);

-- By time first: signatures are random, and keeping them in their own order would touch a page of the disk for each.
CREATE TABLE seen_requests (
    at INTEGER NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (at, signature)
) STRICT, WITHOUT ROWID;
