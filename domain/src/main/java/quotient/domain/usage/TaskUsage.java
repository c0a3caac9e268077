package quotient.domain.usage;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;

/**
 * One task that a model did, and what it cost (PRC §56).
 *
 * @param id the caller's own, unique among all tasks; it makes a repeated report harmless
 * @param at when the task was done
 * @param cost exact, in the currency of the policy's rates
 * @param client for whom, empty for work of the company's own
 * @param essential whether it goes on while the budget is paused (X12)
 */
public record TaskUsage(
        String id,
        Instant at,
        Model model,
        long inputTokens,
        long outputTokens,
        Money cost,
        Optional<String> client,
        boolean essential) {

    private static final String REVIEWED_ABOVE = "0.50";

    public TaskUsage {
        if (inputTokens < 0 || outputTokens < 0 || cost.amount().signum() < 0) {
            throw new IllegalArgumentException("tokens and cost cannot be negative");
        }
    }

    /** A task that costs more than 0.50 is flagged for review (P99). */
    public boolean isCostly() {
        return Money.of(REVIEWED_ABOVE, cost.currency()).isBelow(cost);
    }
}
