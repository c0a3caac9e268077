package quotient.domain.policy;

import java.math.BigDecimal;
import java.util.List;
import quotient.domain.money.Money;

/**
 * A line of the catalogue (PRC §1, §11, P18).
 *
 * @param prices one, or one for each tier from the smallest
 * @param open whether the price is where it begins
 * @param what one gets, in a few words
 */
public record PricePlan(String name, List<Money> prices, Per per, boolean open, String what) {

    private static final long MONTHS = 12;

    /** What one pays for. */
    public enum Per {
        MONTH,
        TASK
    }

    public PricePlan {
        prices = List.copyOf(prices);
        if (prices.isEmpty()) {
            throw new IllegalArgumentException("the plan " + name + " has no price");
        }
    }

    /** For plans by the month: what a year costs when so many months of it are free. */
    public Money aYear(int freeMonths) {
        return prices.get(0).times(BigDecimal.valueOf(MONTHS - freeMonths));
    }
}
