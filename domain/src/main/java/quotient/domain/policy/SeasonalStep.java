package quotient.domain.policy;

import java.time.LocalDate;
import quotient.domain.money.Markup;
import quotient.domain.money.Percent;

/**
 * What a season adds to the markup (PRC §52, P14).
 *
 * @param fromMonth first month of the season, 1 to 12
 * @param toMonth last month of the season
 * @param occasion what the quote must be for the step to apply
 * @param step added as it is
 * @param share added as a share of base and segment together
 */
public record SeasonalStep(String name, int fromMonth, int toMonth, Occasion occasion, Markup step, Percent share) {

    /** What makes a quote one of the season's. */
    public enum Occasion {
        RUSH,
        NEW_LOGO
    }

    public SeasonalStep {
        if (fromMonth < 1 || toMonth > 12 || fromMonth > toMonth) {
            throw new IllegalArgumentException(
                    "a season goes from a month to the same or a later one of its year, 1 to 12, not from " + fromMonth
                            + " to " + toMonth);
        }
    }

    public boolean isInSeason(LocalDate day) {
        return day.getMonthValue() >= fromMonth && day.getMonthValue() <= toMonth;
    }
}
