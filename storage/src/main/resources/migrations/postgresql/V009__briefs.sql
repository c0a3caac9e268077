-- The weekly brief for executives, and what came of it. Moments, flags and enums as in V001.
INSERT INTO counters (name, value) VALUES ('brief_action', 1000);

-- By the local day on which it is said. decided_at is when it was noted, or its last question settled.
CREATE TABLE briefs (
    day TEXT PRIMARY KEY,
    last_day TEXT NOT NULL,
    at BIGINT NOT NULL,
    noted_by TEXT,
    noted_by_name TEXT,
    noted_at BIGINT,
    decided_at BIGINT
);

CREATE TABLE brief_lines (
    brief TEXT NOT NULL REFERENCES briefs,
    place BIGINT NOT NULL,
    section TEXT NOT NULL,
    sentence TEXT NOT NULL,
    owner TEXT,
    due BIGINT,
    PRIMARY KEY (brief, place)
);

CREATE TABLE brief_weeks (
    brief TEXT NOT NULL REFERENCES briefs,
    last_day TEXT NOT NULL,
    won BIGINT NOT NULL,
    lost BIGINT NOT NULL,
    currency TEXT NOT NULL,
    new_clients TEXT NOT NULL,
    expansion TEXT NOT NULL,
    unnamed TEXT NOT NULL,
    lost_value TEXT NOT NULL,
    otherwise BIGINT NOT NULL,
    PRIMARY KEY (brief, last_day)
);

CREATE TABLE brief_actions (
    number BIGINT PRIMARY KEY,
    brief TEXT NOT NULL REFERENCES briefs,
    section TEXT NOT NULL,
    question TEXT NOT NULL,
    owner TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due BIGINT NOT NULL,
    done_by TEXT,
    done_by_name TEXT,
    done_at BIGINT
);
CREATE INDEX brief_actions_by_brief ON brief_actions (brief, number);
CREATE INDEX brief_actions_by_end ON brief_actions (done_at);

-- Tells a client who buys again from a new one.
CREATE INDEX quotes_won_by_client ON quotes (lower(client)) WHERE stage = 'won';
