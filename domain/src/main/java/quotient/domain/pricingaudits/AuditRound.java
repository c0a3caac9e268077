package quotient.domain.pricingaudits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be audited of one period. Anybody can draw it again from the population and the seed.
 *
 * @param from the first local day of the period
 * @param to the last
 * @param seed by which it was drawn
 * @param population how many there were to draw from
 * @param subjects what was drawn, such as {@code Q-1007}, in the order of their numbers
 */
public record AuditRound(
        AuditKind kind,
        LocalDate from,
        LocalDate to,
        Instant drawnAt,
        long seed,
        long population,
        List<String> subjects) {

    public AuditRound {
        subjects = List.copyOf(subjects);
    }

    /** {@code quotes_of_week:2026-02-23}, which names it in buttons and forms. */
    public String name() {
        return kind.code() + ":" + from;
    }

    /** What its card is about. */
    public String subject() {
        return "audit:" + name();
    }
}
