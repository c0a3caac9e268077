package quotient.domain.pricing;

import java.util.List;
import java.util.Locale;
import quotient.domain.people.Role;

/** Where the decision on a quote stands (contract section 4, D5a). */
public enum DecisionStatus {
    APPROVED("approved"),
    PENDING_APPROVAL("waiting for approval"),
    APPROVED_WITH_CONDITIONS("approved with conditions"),
    ESCALATED("escalated"),
    REJECTED("rejected");

    private final String spoken;

    DecisionStatus(String spoken) {
        this.spoken = spoken;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String spoken() {
        return spoken;
    }

    /** Whether nothing more is to be decided. */
    public boolean isDecided() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS || this == REJECTED;
    }

    /** Before anybody decided: nothing needed is approved; the sales manager's discount alone is pending (D5a). */
    public static DecisionStatus before(List<ApprovalNeed> needs) {
        if (needs.isEmpty()) {
            return APPROVED;
        }
        return needs.stream().allMatch(DecisionStatus::isOrdinaryDiscount) ? PENDING_APPROVAL : ESCALATED;
    }

    private static boolean isOrdinaryDiscount(ApprovalNeed need) {
        return need.rule() == ApprovalNeed.Rule.DISCOUNT && need.deciders().contains(Role.SALES_MANAGER);
    }
}
