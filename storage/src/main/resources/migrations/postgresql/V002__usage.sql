-- What tasks have cost, and their sums by local day of the company, so that no question reads the tasks.

CREATE TABLE task_usage (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    model TEXT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    currency TEXT NOT NULL,
    cost TEXT NOT NULL,
    client TEXT,
    essential BIGINT NOT NULL,
    costly BIGINT NOT NULL
);
CREATE INDEX task_usage_costly ON task_usage (at, id) WHERE costly = 1;

-- The hour is the moment in which it began: an hour that comes twice in a night is two.
CREATE TABLE usage_hours (
    day TEXT NOT NULL,
    hour BIGINT NOT NULL,
    model TEXT NOT NULL,
    currency TEXT NOT NULL,
    tasks BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    cost TEXT NOT NULL,
    costly BIGINT NOT NULL,
    PRIMARY KEY (day, hour, model, currency)
);
CREATE INDEX usage_hours_by_hour ON usage_hours (hour);

CREATE TABLE usage_clients (
    day TEXT NOT NULL,
    client TEXT NOT NULL,
    currency TEXT NOT NULL,
    tasks BIGINT NOT NULL,
    input_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    cost TEXT NOT NULL,
    costly BIGINT NOT NULL,
    PRIMARY KEY (day, client, currency)
);
