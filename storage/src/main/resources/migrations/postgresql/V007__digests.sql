-- What the digests of a week look up, and what they keep. Moments, flags and enums as in V001.

-- Of the log only what people did with quotes after they were made: a new quote pays nothing for it.
CREATE INDEX audit_log_steps ON audit_log (at, number)
WHERE action IN ('quote.submitted', 'quote.approved', 'quote.approved_with_conditions', 'quote.rejected',
    'quote.sent', 'quote.won', 'quote.lost');
