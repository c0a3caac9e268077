-- When what was signalled was over again; empty while it is not.
ALTER TABLE alert_signals ADD COLUMN cleared_at INTEGER;
CREATE INDEX alert_signals_unclear ON alert_signals (alert, subject) WHERE cleared_at IS NULL;
