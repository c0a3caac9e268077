-- What the latest revision of a quote changed, as a JSON array of sentences, and when it was priced anew.

ALTER TABLE quotes ADD COLUMN revised_at INTEGER;
ALTER TABLE quotes ADD COLUMN changes TEXT;
