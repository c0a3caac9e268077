package quotient.domain.pricingaudits;

import java.util.List;
import quotient.domain.alerts.Hand;

/**
 * What an auditor said of one quote or exception.
 *
 * @param round the name of the round that drew it
 * @param failed what is not in order, in the order of the checklist
 */
public record AuditedCase(String round, String subject, List<ChecklistItem> failed, Hand auditor) {

    public AuditedCase {
        failed = List.copyOf(failed);
    }

    public boolean isClean() {
        return failed.isEmpty();
    }
}
