-- What people said will be done about something that is open, by its id.
CREATE TABLE handoff_plans (
    item TEXT PRIMARY KEY,
    next_action TEXT NOT NULL,
    eta INTEGER NOT NULL,
    said_by TEXT NOT NULL,
    said_at INTEGER NOT NULL
) STRICT;

-- The pack of each evening, by its local day.
CREATE TABLE handoff_nights (
    day TEXT PRIMARY KEY,
    packed_at INTEGER NOT NULL,
    card TEXT,
    spent TEXT NOT NULL,
    currency TEXT NOT NULL,
    complete_at INTEGER,
    qa TEXT
) STRICT;

-- How far the audit log was last read and found whole.
CREATE TABLE audit_mark (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
