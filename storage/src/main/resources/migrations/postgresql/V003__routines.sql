-- One row for each run of a routine, for one scope and one period: what is here never runs again.
CREATE TABLE routine_runs (
    routine TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    period TEXT NOT NULL,
    scheduled_at BIGINT NOT NULL,
    ran_at BIGINT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('done', 'failed', 'skipped', 'given_up')),
    attempts BIGINT NOT NULL,
    next_try BIGINT CHECK ((next_try IS NULL) = (result <> 'failed')),
    why TEXT NOT NULL,
    PRIMARY KEY (routine, scope, period)
);
CREATE INDEX routine_runs_by_time ON routine_runs (routine, ran_at, scheduled_at);
CREATE INDEX routine_runs_to_retry ON routine_runs (next_try) WHERE result = 'failed';

-- Up to when every moment of a routine has been dealt with, for each scope.
CREATE TABLE routines_handled (
    routine TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    handled_until BIGINT NOT NULL,
    PRIMARY KEY (routine, scope)
);

CREATE TABLE routines_paused (
    routine TEXT COLLATE "C" PRIMARY KEY,
    paused_by TEXT NOT NULL,
    paused_at BIGINT NOT NULL,
    why TEXT NOT NULL
);

-- Of channels and people, by their Slack id.
CREATE TABLE zones (
    id TEXT PRIMARY KEY,
    zone TEXT NOT NULL
);
