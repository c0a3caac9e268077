package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A whole month since the go-live (D12).
 *
 * @param measuredOn the latest measurement on or before its last day; empty before the first one, when nothing counts
 * @param benefit in the company's currency
 * @param aiCost in the company's currency
 */
public record MonthOfReturn(YearMonth month, Optional<LocalDate> measuredOn, BigDecimal benefit, BigDecimal aiCost) {}
