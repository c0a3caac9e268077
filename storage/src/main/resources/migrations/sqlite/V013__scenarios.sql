-- Options of a proposal, tested together. Moments, amounts, flags and enums as in V001.
INSERT INTO counters (name, value) VALUES ('scenario', 1000);

-- rerun is the number of the set that has taken its place.
CREATE TABLE scenario_sets (
    number INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    quote INTEGER NOT NULL,
    segment TEXT NOT NULL,
    client TEXT,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    policy TEXT NOT NULL,
    asked_by TEXT,
    asked_by_name TEXT,
    asked_at INTEGER,
    verdict TEXT,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at INTEGER,
    memo TEXT,
    rerun INTEGER
) STRICT;
CREATE INDEX scenario_sets_by_quote ON scenario_sets (quote) WHERE rerun IS NULL;
CREATE INDEX scenario_sets_by_time ON scenario_sets (made_at) WHERE rerun IS NULL;

-- request, price, needs and warnings are JSON and never change.
CREATE TABLE scenario_variants (
    scenario_set INTEGER NOT NULL REFERENCES scenario_sets,
    place INTEGER NOT NULL,
    part TEXT NOT NULL,
    label TEXT NOT NULL,
    compliant INTEGER NOT NULL,
    request TEXT NOT NULL,
    price TEXT NOT NULL,
    needs TEXT NOT NULL,
    warnings TEXT NOT NULL,
    owner TEXT,
    owner_name TEXT,
    named_by TEXT,
    named_by_name TEXT,
    named_at INTEGER,
    quote INTEGER,
    PRIMARY KEY (scenario_set, place)
) STRICT, WITHOUT ROWID;
