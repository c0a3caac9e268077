-- Alerts. Moments, flags and enums as in V001. Severities sort by their code: sev1 is the worst.

ALTER TABLE outbox ADD COLUMN thread_of TEXT;
