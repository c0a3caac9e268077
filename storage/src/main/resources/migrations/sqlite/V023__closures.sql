-- The end of each pricing day, by its local day. Moments as in V001.
CREATE TABLE day_closures (
    day TEXT PRIMARY KEY,
    asked_at INTEGER NOT NULL,
    closed_by TEXT,
    closed_by_name TEXT,
    closed_at INTEGER
) STRICT;
