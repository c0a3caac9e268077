-- The offer that a quote's discount comes from, until when the customer may accept it (a local date of the company, as
-- 2026-03-02), and who else was after the deal. Moments, amounts, flags and enums as in V001.

ALTER TABLE quotes ADD COLUMN offer TEXT;
ALTER TABLE quotes ADD COLUMN good_until TEXT;
ALTER TABLE quotes ADD COLUMN competitor TEXT;
CREATE INDEX quotes_by_end ON quotes (good_until, number) WHERE stage = 'sent';
CREATE INDEX quotes_by_offer ON quotes (offer) WHERE offer IS NOT NULL;

CREATE TABLE promotions (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    percent TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_why TEXT NOT NULL,
    approved INTEGER,
    decided_by TEXT,
    decided_by_name TEXT,
    decided_at INTEGER,
    decided_why TEXT
) STRICT;

CREATE TABLE deal_files (
    quote INTEGER PRIMARY KEY REFERENCES quotes,
    hygiene TEXT NOT NULL,
    contract TEXT NOT NULL,
    contract_type TEXT,
    currency TEXT,
    deal_value TEXT,
    yearly_value TEXT,
    expansion TEXT,
    expansion_by TEXT,
    saved_by TEXT NOT NULL,
    saved_by_name TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
