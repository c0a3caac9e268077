package quotient.domain.pricing;

import java.util.List;
import quotient.domain.pricing.Decision.Verdict;

/** What the single decisions on a quote come to: one rejection rejects, all approved approve (P33, X9). */
final class DecisionRule {

    private DecisionRule() {}

    /** @param soFar stays as it is while somebody has still to decide */
    static DecisionStatus conclude(DecisionStatus soFar, List<Approval> approvals) {
        if (anyDecided(approvals, Verdict.REJECTED)) {
            return DecisionStatus.REJECTED;
        }
        if (approvals.stream().anyMatch(Approval::isOpen)) {
            return soFar;
        }
        return anyDecided(approvals, Verdict.APPROVED_WITH_CONDITIONS)
                ? DecisionStatus.APPROVED_WITH_CONDITIONS
                : DecisionStatus.APPROVED;
    }

    private static boolean anyDecided(List<Approval> approvals, Verdict verdict) {
        return approvals.stream()
                .anyMatch(approval -> approval.match(
                        open -> false, decided -> decided.decision().verdict() == verdict));
    }
}
