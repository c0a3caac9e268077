package quotient.domain.quotetriage;

import java.util.Optional;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;

/**
 * One row of the standup's output (PRC §36): quote, status, owner, action, expected margin.
 *
 * @param plan empty while nobody has said anything
 */
public record TriageRow(Quote quote, Optional<TriagePlan> plan) {

    /** Whether somebody has still to say what happens to it. */
    public boolean waits() {
        return plan.isEmpty() && quote.decisionStatus() == DecisionStatus.ESCALATED;
    }

    /** Whether what is expected would keep the guardrail; nobody has said while it is empty. */
    public Optional<Boolean> keepsGuardrail() {
        return plan.map(said -> !quote.price().minimumMargin().isAbove(said.margin()));
    }
}
