package quotient.domain.pricinghealth;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The figures of the pricing dashboard (PRC §55, P95).
 *
 * @param everybodys false when the quotes are only those of the person who asked (P97)
 * @param detailed false for the summary that executives get first (P97)
 * @param today quotes of the local day
 * @param week of the seven days up to and with today
 * @param weekBefore of the seven days before those
 * @param month of the 28 days up to and with today
 * @param health empty for those who may not see what the company spends
 */
public record Dashboard(
        LocalDate day,
        boolean everybodys,
        boolean detailed,
        QuoteFigures today,
        QuoteFigures week,
        QuoteFigures weekBefore,
        QuoteFigures month,
        Optional<PricingHealth> health) {}
