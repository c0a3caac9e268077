package quotient.domain.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;

/**
 * What may be spent on models in one local day, and how many tasks may be done in one local hour (PRC §5, §56, P126).
 *
 * @param daily in the currency of the policy's rates, more than 0
 * @param hourlyCap tasks, more than 0
 */
public record Budget(BigDecimal daily, long hourlyCap) {

    public static final Budget DEFAULT = new Budget(new BigDecimal("100"), 10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Budget {
        if (daily.signum() <= 0 || hourlyCap <= 0) {
            throw new IllegalArgumentException("a budget and a cap are more than 0");
        }
    }

    /** The level is decided by exact amounts; exactly 80, 95 or 100 % already counts. */
    public Standing standing(Money spent) {
        BudgetLevel level = Stream.of(BudgetLevel.EXHAUSTED, BudgetLevel.PAUSED, BudgetLevel.WARNING)
                .filter(each -> reaches(spent, each))
                .findFirst()
                .orElse(BudgetLevel.NORMAL);
        return new Standing(level, spent, new Money(daily, spent.currency()));
    }

    public boolean isCapReached(long tasksInHour) {
        return tasksInHour >= hourlyCap;
    }

    private boolean reaches(Money spent, BudgetLevel level) {
        return spent.amount().multiply(HUNDRED).compareTo(daily.multiply(BigDecimal.valueOf(level.fromPercent()))) >= 0;
    }

    /** How the day's spend stands against its budget. */
    public record Standing(BudgetLevel level, Money spent, Money budget) {

        /** Percent with two decimals, rounded down, so that a shown 95.00 is one that pauses. */
        public BigDecimal utilization() {
            return spent.amount().multiply(HUNDRED).divide(budget.amount(), 2, RoundingMode.FLOOR);
        }

        /** {@code 95.20 % of today's budget of $100.00 is spent ($95.20)}. */
        public String reason() {
            return String.format(
                    Locale.ROOT,
                    "%s %% of today's budget of %s is spent (%s)",
                    utilization().toPlainString(),
                    MoneyText.cents(budget),
                    MoneyText.precise(spent));
        }
    }
}
