package quotient.domain.pricinghealth;

import java.time.LocalDate;
import java.util.List;

/**
 * Some days in figures.
 *
 * @param days the newest first, each of them, also those on which nothing happened
 * @param total of the quotes of all these days
 */
public record PricingReport(LocalDate from, LocalDate to, List<PricingDay> days, QuoteFigures total) {

    public PricingReport {
        days = List.copyOf(days);
    }
}
