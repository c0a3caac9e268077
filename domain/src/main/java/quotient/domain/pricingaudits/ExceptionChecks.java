package quotient.domain.pricingaudits;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import quotient.domain.dealexceptions.Aging;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.RegistryRisk;

/** What the registry itself can tell of an exception's checklist (P111). */
final class ExceptionChecks {

    private final Predicate<String> mayApprove;

    /** @param mayApprove whether whoever has that id may approve exceptions today */
    ExceptionChecks(Predicate<String> mayApprove) {
        this.mayApprove = mayApprove;
    }

    /** An exception that waits past its review has no review date any more. */
    Set<ChecklistItem> passed(DealException exception, LocalDate today) {
        Set<ChecklistItem> passed = EnumSet.noneOf(ChecklistItem.class);
        add(passed, ChecklistItem.JUSTIFICATION, !exception.reason().isBlank());
        add(passed, ChecklistItem.PLAN, !exception.plan().description().isBlank());
        add(
                passed,
                ChecklistItem.REVIEWS,
                !exception.isOpen()
                        || (!exception.plan().target().isBefore(today)
                                && Aging.of(exception, today).reviewDays() <= RegistryRisk.CRITICAL_DAYS));
        add(
                passed,
                ChecklistItem.AUTHORISED,
                mayApprove.test(exception.approval().by()));
        add(passed, ChecklistItem.IMPACT, exception.deal().gap().signum() > 0);
        return passed;
    }

    private static void add(Set<ChecklistItem> passed, ChecklistItem item, boolean holds) {
        if (holds) {
            passed.add(item);
        }
    }
}
