package quotient.domain.pricinghealth;

import java.time.Instant;
import quotient.domain.company.Segment;
import quotient.domain.money.Margin;
import quotient.domain.money.Percent;
import quotient.domain.policy.Model;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Stage;

/**
 * What figures are made of: one quote in short.
 *
 * @param escalated somebody beside the sales manager was asked, whatever they decided since
 * @param minimum the guardrail of its delivery type
 */
public record QuoteFact(
        Instant at,
        Segment segment,
        Model model,
        DecisionStatus status,
        Stage stage,
        boolean escalated,
        Margin margin,
        Percent minimum) {

    public boolean isApproved() {
        return status == DecisionStatus.APPROVED || status == DecisionStatus.APPROVED_WITH_CONDITIONS;
    }

    public boolean isCompliant() {
        return margin.isAtLeast(minimum);
    }
}
