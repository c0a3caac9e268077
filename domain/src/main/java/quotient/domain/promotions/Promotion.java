package quotient.domain.promotions;

import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Percent;

/**
 * A discount for everybody, for a few days (PRC §52, P15).
 *
 * @param name of the cohort that buys by it; unique
 * @param from its first day, and {@code to} its last, local days of the company
 * @param opened by whom, when and why
 * @param decision what an executive said, empty until then
 * @param version counts every change
 */
public record Promotion(
        String name,
        Percent percent,
        LocalDate from,
        LocalDate to,
        Hand opened,
        Optional<PromotionDecision> decision,
        int version) {

    public Promotion decided(PromotionDecision said) {
        return new Promotion(name, percent, from, to, opened, Optional.of(said), version + 1);
    }

    public PromotionStatus status(LocalDate today) {
        if (decision.isEmpty()) {
            return today.isBefore(from) ? PromotionStatus.WAITING : PromotionStatus.MISSED;
        }
        if (!decision.get().approved()) {
            return PromotionStatus.REJECTED;
        }
        if (today.isBefore(from)) {
            return PromotionStatus.PLANNED;
        }
        return today.isAfter(to) ? PromotionStatus.OVER : PromotionStatus.RUNNING;
    }

    /** What it is called in the outbox and in the audit log. */
    public String subject() {
        return "promotion:" + name;
    }
}
