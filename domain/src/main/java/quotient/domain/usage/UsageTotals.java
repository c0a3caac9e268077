package quotient.domain.usage;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.money.Money;

/**
 * Some tasks taken together.
 *
 * @param cost their exact sum
 * @param costly how many cost more than 0.50 each (P99)
 */
public record UsageTotals(long tasks, long inputTokens, long outputTokens, Money cost, long costly) {

    public static UsageTotals none(Currency currency) {
        return new UsageTotals(0, 0, 0, Money.of("0", currency), 0);
    }

    public static UsageTotals of(TaskUsage task) {
        return new UsageTotals(1, task.inputTokens(), task.outputTokens(), task.cost(), task.isCostly() ? 1 : 0);
    }

    public static UsageTotals sum(Currency currency, List<UsageTotals> parts) {
        return parts.stream().reduce(none(currency), UsageTotals::plus);
    }

    public UsageTotals plus(UsageTotals other) {
        return new UsageTotals(
                tasks + other.tasks,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                cost.plus(other.cost),
                costly + other.costly);
    }

    /** Empty without a task. */
    public Optional<Money> averageCost() {
        return tasks == 0 ? Optional.empty() : Optional.of(cost.dividedBy(tasks));
    }
}
