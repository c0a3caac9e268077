package quotient.domain.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.money.Money;
import quotient.domain.testing.EachRow;

@DisplayName("P99, X12: the day's budget and its levels")
class BudgetTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            nothing is spent                         | 100  | 0                 | NORMAL    | normal   | 0.00
            a hair under 80 % is normal              | 100  | 79.999999999      | NORMAL    | normal   | 79.99
            exactly 80 % warns                       | 100  | 80                | WARNING   | warning  | 80.00
            a hair under 95 % only warns             | 100  | 94.999999999      | WARNING   | warning  | 94.99
            exactly 95 % pauses                      | 100  | 95                | PAUSED    | critical | 95.00
            a hair under 100 % pauses                | 100  | 99.999999999      | PAUSED    | critical | 99.99
            exactly 100 % is all of it               | 100  | 100               | EXHAUSTED | critical | 100.00
            more than all of it                      | 100  | 250               | EXHAUSTED | critical | 250.00
            a budget that does not divide evenly     | 0.03 | 0.024             | WARNING   | warning  | 80.00
            a third of a cent more than nothing      | 7    | 0.003333333333    | NORMAL    | normal   | 0.04
            """)
    void levelOfTheDay(
            String because, BigDecimal budget, BigDecimal spent, BudgetLevel level, String alert, String utilization) {
        Budget.Standing standing =
                new Budget(budget, 10).standing(new Money(spent, Money.usd("0").currency()));
        assertEquals(level, standing.level());
        assertEquals(alert, standing.level().alert());
        assertEquals(new BigDecimal(utilization), standing.utilization());
    }

    @Test
    void theStandingSaysItsReason() {
        assertEquals(
                "95.20 % of today's budget of $100.00 is spent ($95.2036)",
                Budget.DEFAULT.standing(Money.usd("95.2036")).reason());
    }

    @Test
    @DisplayName("P126: the cap of an hour is reached by the last task that fits")
    void capIsReached() {
        Budget budget = new Budget(BigDecimal.TEN, 3);
        assertEquals(false, budget.isCapReached(2));
        assertEquals(true, budget.isCapReached(3));
    }

    @Test
    void thereIsNoBudgetOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Budget(BigDecimal.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> new Budget(BigDecimal.ONE, 0));
    }
}
