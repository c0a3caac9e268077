-- Moments are whole nanoseconds since 1970. Amounts are decimal text. Flags are 0 and 1. Enums are their code.

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('quote', 1000);

CREATE TABLE policies (
    version TEXT PRIMARY KEY,
    document TEXT NOT NULL
);

CREATE TABLE policy_in_force (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    version TEXT NOT NULL REFERENCES policies
);

CREATE TABLE company (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    currency TEXT NOT NULL,
    holidays TEXT NOT NULL,
    channels TEXT NOT NULL
);

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    manager TEXT,
    certifications TEXT NOT NULL
);

CREATE TABLE clients (
    name_key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    segment TEXT,
    plan TEXT,
    channel TEXT,
    zone TEXT,
    owner TEXT
);

CREATE TABLE quotes (
    number BIGINT PRIMARY KEY,
    version BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    stage TEXT NOT NULL,
    status TEXT NOT NULL,
    policy TEXT NOT NULL,
    model TEXT NOT NULL,
    complexity TEXT NOT NULL,
    segment TEXT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    delivery_type TEXT NOT NULL,
    discount TEXT NOT NULL,
    overhead_minutes BIGINT NOT NULL,
    terms TEXT NOT NULL,
    commitment TEXT,
    region TEXT NOT NULL,
    rush BIGINT NOT NULL,
    new_logo BIGINT NOT NULL,
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
    approval_count BIGINT NOT NULL,
    condition_count BIGINT NOT NULL
);
CREATE INDEX quotes_by_time ON quotes (created_at, number);
CREATE INDEX quotes_by_author ON quotes (author, created_at, number);
CREATE INDEX quotes_by_status ON quotes (status, created_at, number);
CREATE INDEX quotes_by_stage ON quotes (stage, created_at, number);
CREATE INDEX quotes_by_segment ON quotes (segment, created_at, number);

CREATE TABLE approvals (
    quote BIGINT NOT NULL REFERENCES quotes,
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    needs TEXT NOT NULL,
    verdict TEXT,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at BIGINT,
    reason TEXT,
    agreed TEXT,
    PRIMARY KEY (quote, place)
);

CREATE TABLE conditions (
    quote BIGINT NOT NULL REFERENCES quotes,
    place BIGINT NOT NULL,
    text TEXT NOT NULL,
    evidence TEXT,
    PRIMARY KEY (quote, place)
);

-- Only what waits for somebody now, one row for each role that may decide.
CREATE TABLE approval_queue (
    role TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    quote BIGINT NOT NULL REFERENCES quotes,
    PRIMARY KEY (role, made_at, quote)
);
CREATE INDEX approval_queue_by_quote ON approval_queue (quote);

CREATE TABLE audit_log (
    number BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    policy TEXT,
    facts TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_log_by_subject ON audit_log (subject);
CREATE FUNCTION audit_log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log only grows';
END
$$;
CREATE TRIGGER audit_log_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
FOR EACH STATEMENT EXECUTE FUNCTION audit_log_only_grows();

-- How long the log is and how it ends, so that a cut off end shows.
CREATE TABLE audit_head (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    length BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (only_row, length, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE outbox (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    living BIGINT NOT NULL,
    subject TEXT NOT NULL,
    destination TEXT COLLATE "C" NOT NULL,
    urgency BIGINT NOT NULL,
    at BIGINT NOT NULL,
    facts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'posted', 'given_up')),
    not_before BIGINT NOT NULL,
    drawing BIGINT NOT NULL,
    channel TEXT,
    message TEXT,
    posting_since BIGINT,
    attempts BIGINT NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX outbox_waiting ON outbox (destination, urgency, sequence) WHERE state = 'waiting';
CREATE INDEX outbox_given_up ON outbox (why) WHERE state = 'given_up';
CREATE INDEX outbox_living ON outbox (subject) WHERE living = 1;

CREATE TABLE api_tokens (
    name TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    roles TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX api_tokens_by_hash ON api_tokens (hash);

CREATE TABLE first_answers (
    caller TEXT NOT NULL,
    request_key TEXT NOT NULL,
    question TEXT NOT NULL,
    status BIGINT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (caller, request_key)
);
CREATE INDEX first_answers_by_time ON first_answers (at);

-- Without a key: signatures are random, and keeping them in order would touch a page of the disk for each.
CREATE TABLE seen_requests (
    signature TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX seen_requests_by_time ON seen_requests (at);
