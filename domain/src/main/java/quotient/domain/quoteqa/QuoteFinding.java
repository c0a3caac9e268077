package quotient.domain.quoteqa;

import quotient.domain.alerts.Severity;

/**
 * Something that a check found in a quote.
 *
 * @param sentence what is wrong, with its figures
 */
public record QuoteFinding(QuoteCheck check, Severity severity, String sentence) {}
