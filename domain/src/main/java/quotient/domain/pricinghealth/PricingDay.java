package quotient.domain.pricinghealth;

import java.time.LocalDate;
import java.util.Map;
import quotient.domain.policy.Model;
import quotient.domain.usage.Budget;
import quotient.domain.usage.UsageTotals;

/**
 * One local day of the company in figures (PRC §55, §63): what was quoted, and what models cost.
 *
 * @param budget how the day's spend stands against the budget of today
 * @param models those that did something on that day
 */
public record PricingDay(
        LocalDate day, QuoteFigures quotes, UsageTotals usage, Map<Model, UsageTotals> models, Budget.Standing budget) {

    public PricingDay {
        models = Map.copyOf(models);
    }
}
