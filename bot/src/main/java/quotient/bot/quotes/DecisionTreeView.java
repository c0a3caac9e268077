package quotient.bot.quotes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Guardrail;
import quotient.domain.policy.PricingPolicy;

/** How a quote is priced in thirty seconds, with the figures of the policy (PRC appendix, P124). */
final class DecisionTreeView {

    private DecisionTreeView() {}

    static String text(PricingPolicy policy) {
        return "*In 30 seconds*\n" + String.join("\n", steps(policy));
    }

    private static List<String> steps(PricingPolicy policy) {
        return List.of(
                "1. How complex is it? "
                        + listed(
                                Complexity.values(),
                                complexity -> "`" + complexity.code() + "` "
                                        + policy.baseMarkups().value().get(complexity)),
                "2. Which segment? "
                        + listed(
                                Segment.values(),
                                segment -> "`" + segment.code() + "` "
                                        + step(policy.segmentAdjustments()
                                                .value()
                                                .get(segment))),
                "3. Markup times cost, at least the floor of "
                        + MoneyText.cents(policy.floor().value()) + ".",
                "4. Does the margin reach the guardrail? "
                        + listed(DeliveryType.values(), type -> "`" + type.code() + "` " + guardrail(policy, type)),
                "5. Yes, and at most " + policy.discountMatrix().value().get(0).upTo()
                        + " discount: send it. No: " + listed(DeliveryType.values(), type -> advice(policy, type))
                        + "; more discount: ask with `/quote submit`.");
    }

    private static String step(Markup step) {
        return step.isZero() ? "as it is" : step.asStep();
    }

    private static String guardrail(PricingPolicy policy, DeliveryType type) {
        return policy.guardrails().value().get(type).minimum().toString();
    }

    private static String advice(PricingPolicy policy, DeliveryType type) {
        Guardrail guardrail = policy.guardrails().value().get(type);
        return "`" + type.code() + "` " + guardrail.advice();
    }

    private static <T> String listed(T[] all, Function<T, String> spoken) {
        return Stream.of(all).map(spoken).collect(Collectors.joining(" · "));
    }
}
