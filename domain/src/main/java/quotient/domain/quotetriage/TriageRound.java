package quotient.domain.quotetriage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import quotient.domain.pricing.QuoteId;

/**
 * The triage of one morning.
 *
 * @param day of the company
 * @param quotes that were escalated when it began, the first due first
 */
public record TriageRound(LocalDate day, Instant at, List<QuoteId> quotes) {

    public TriageRound {
        quotes = List.copyOf(quotes);
    }

    /** What its card is about: {@code triage:2026-03-02}. */
    public String subject() {
        return subject(day);
    }

    static String subject(LocalDate day) {
        return "triage:" + day;
    }
}
