-- Who made the latest revision of a quote: like its author, they do not decide on it.

ALTER TABLE quotes ADD COLUMN revised_by TEXT;
UPDATE quotes SET revised_by = author WHERE revised_at IS NOT NULL;
