-- With whose right an approval was decided, how a condition was met and what was said to it, and what is asked of whom.
-- Moments as in V001. Evidence from before counts as the author's; what the customer already had keeps counting as met.

ALTER TABLE approvals ADD COLUMN on_behalf TEXT;
ALTER TABLE approvals ADD COLUMN on_behalf_name TEXT;

ALTER TABLE conditions ADD COLUMN evidence_by TEXT;
ALTER TABLE conditions ADD COLUMN evidence_by_name TEXT;
ALTER TABLE conditions ADD COLUMN evidence_at BIGINT;
ALTER TABLE conditions ADD COLUMN confirmed BIGINT;
ALTER TABLE conditions ADD COLUMN answer_reason TEXT;
ALTER TABLE conditions ADD COLUMN answered_by TEXT;
ALTER TABLE conditions ADD COLUMN answered_by_name TEXT;
ALTER TABLE conditions ADD COLUMN answered_at BIGINT;
UPDATE conditions SET
    evidence_by = (SELECT author FROM quotes WHERE number = quote),
    evidence_by_name = (SELECT author_name FROM quotes WHERE number = quote),
    evidence_at = (SELECT created_at FROM quotes WHERE number = quote)
WHERE evidence IS NOT NULL;
UPDATE conditions SET
    confirmed = 1, answer_reason = '', answered_by = evidence_by, answered_by_name = evidence_by_name,
    answered_at = evidence_at
WHERE evidence IS NOT NULL AND quote IN (SELECT number FROM quotes WHERE stage IN ('sent', 'won', 'lost'));

-- One row for each approval that was asked for. asked is U0MAX, or U0MAX/U0MIA where Max stands in for Mia, with commas
-- between; next is when the desk has something to do about it.
CREATE TABLE approval_asks (
    quote BIGINT NOT NULL,
    approval TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL,
    since BIGINT NOT NULL,
    due BIGINT NOT NULL,
    asked TEXT NOT NULL,
    released TEXT NOT NULL,
    handed_to TEXT,
    note TEXT,
    remind BIGINT,
    climb BIGINT,
    look BIGINT NOT NULL,
    next BIGINT NOT NULL,
    PRIMARY KEY (quote, approval)
);
CREATE INDEX approval_asks_by_next ON approval_asks (next, quote, approval);
