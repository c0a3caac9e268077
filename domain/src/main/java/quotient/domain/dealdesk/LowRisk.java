package quotient.domain.dealdesk;

import java.util.Optional;
import quotient.domain.policy.RiskBand;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;

/** Whether a quote may be approved together with others: only a sales manager's discount on a healthy margin (P30, D5a). */
final class LowRisk {

    private LowRisk() {}

    /** Empty when it may. */
    static Optional<String> reasonAgainst(Quote quote) {
        if (!quote.price().passesGuardrail()) {
            return Optional.of(quote.id() + " is below its guardrail, so it is decided on its own card.");
        }
        if (quote.price().riskBand() != RiskBand.HEALTHY) {
            return Optional.of(quote.id() + " has a margin that is "
                    + quote.price().riskBand().code() + ", so it is decided on its own card.");
        }
        if (!quote.conditions().isEmpty()) {
            return Optional.of(quote.id() + " has conditions, so it is decided on its own card.");
        }
        return quote.decisionStatus() == DecisionStatus.ESCALATED
                ? Optional.of(quote.id() + " asks for more than a discount of 10 to 20 %, so it is decided on its own"
                        + " card.")
                : Optional.empty();
    }
}
