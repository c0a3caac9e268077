package quotient.domain.pricingaudits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.RegistryRisk;

/**
 * How the exceptions of a month or a quarter are kept (P110, P114, PRC §58, §61), by what the registry itself can tell.
 *
 * @param exceptions opened in that time
 * @param passed how many of them pass each item
 * @param withinLimits how many are not past the age at which executives must review them
 */
public record ExceptionScorecard(long exceptions, Map<ChecklistItem, Long> passed, long withinLimits) {

    public ExceptionScorecard {
        passed = Map.copyOf(passed);
    }

    /** @param today by which ages are reckoned */
    static ExceptionScorecard of(List<DealException> exceptions, LocalDate today, ExceptionChecks checks) {
        Map<ChecklistItem, Long> passed = new EnumMap<>(ChecklistItem.class);
        for (ChecklistItem item : AuditKind.EXCEPTIONS_OF_MONTH.checklist()) {
            passed.put(
                    item,
                    exceptions.stream()
                            .filter(exception -> checks.passed(exception, today).contains(item))
                            .count());
        }
        return new ExceptionScorecard(
                exceptions.size(),
                passed,
                exceptions.stream()
                        .filter(exception -> Aging.of(exception, today).reviewDays() < RegistryRisk.CRITICAL_DAYS)
                        .count());
    }
}
