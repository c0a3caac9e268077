-- The triage of each morning, by its local day; quotes are their numbers with commas. Moments, enums and decimals as in V001.
CREATE TABLE triage_rounds (
    day TEXT PRIMARY KEY,
    begun_at INTEGER NOT NULL,
    quotes TEXT NOT NULL
) STRICT;

-- What was agreed for an escalated quote; version counts its changes.
CREATE TABLE triage_plans (
    quote INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    owner TEXT NOT NULL,
    remediation TEXT NOT NULL,
    follow_up INTEGER NOT NULL,
    margin TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_by_name TEXT NOT NULL,
    said_at INTEGER NOT NULL
) STRICT;
