-- The alert that an incident was declared from, by its number.

ALTER TABLE incidents ADD COLUMN alert INTEGER;
CREATE INDEX incidents_by_alert ON incidents (alert, number) WHERE status <> 'resolved';
