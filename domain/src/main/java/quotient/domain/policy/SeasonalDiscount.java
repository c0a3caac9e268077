package quotient.domain.policy;

import java.time.LocalDate;
import quotient.domain.money.Percent;

/**
 * A discount that anybody may offer in its season (PRC §52, P14).
 *
 * @param name what a quote calls it: {@code quarterly_prepay}
 * @param spoken as a sentence says it
 * @param fromMonth first month of the season, 1 to 12
 * @param toMonth last month of the season
 * @param commitment the least for which the customer binds itself
 */
public record SeasonalDiscount(
        String name, String spoken, int fromMonth, int toMonth, Percent percent, Commitment commitment) {

    public SeasonalDiscount {
        if (fromMonth < 1 || toMonth > 12 || fromMonth > toMonth) {
            throw new IllegalArgumentException(
                    "a season lies within one year, not from month " + fromMonth + " to month " + toMonth);
        }
    }

    public boolean isInSeason(LocalDate day) {
        return day.getMonthValue() >= fromMonth && day.getMonthValue() <= toMonth;
    }
}
