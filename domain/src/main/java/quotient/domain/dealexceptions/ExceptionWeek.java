package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What became of the registry in a week (P59, PRC §42).
 *
 * @param monday its first day; it goes to Sunday, or to the day of the question
 * @param recovered percentage points won back, of all exceptions together
 * @param openAtEnd how many were open at its end
 * @param atRiskAtEnd how many of them were then {@value RegistryRisk#AGING_DAYS} days old or more
 */
public record ExceptionWeek(
        LocalDate monday,
        long opened,
        long closed,
        long retired,
        BigDecimal recovered,
        long openAtEnd,
        long atRiskAtEnd) {}
