package quotient.domain.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.policy.PricingPolicy;

/**
 * A task as it is reported. {@link UsageForm} reads one.
 *
 * @param cost empty when the policy's rates are to say it
 */
public record ReportedUsage(
        String id,
        Instant at,
        Model model,
        long inputTokens,
        long outputTokens,
        Optional<BigDecimal> cost,
        Optional<String> client,
        boolean essential) {

    /** With the cost that was said, or the one of the policy's rates, exact (P2, D1). */
    public TaskUsage under(PricingPolicy policy) {
        Money rated = policy.rates().value().get(model).cost(inputTokens, outputTokens);
        Money said = cost.map(amount -> new Money(amount, rated.currency())).orElse(rated);
        return new TaskUsage(id, at, model, inputTokens, outputTokens, said, client, essential);
    }

    /** Whether this is that task told again; a cost that is not said contradicts none. */
    public boolean tellsAgain(TaskUsage kept) {
        return id.equals(kept.id())
                && at.equals(kept.at())
                && model == kept.model()
                && inputTokens == kept.inputTokens()
                && outputTokens == kept.outputTokens()
                && cost.map(amount -> amount.compareTo(kept.cost().amount()) == 0)
                        .orElse(true)
                && client.equals(kept.client())
                && essential == kept.essential();
    }
}
