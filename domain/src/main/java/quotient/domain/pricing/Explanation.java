package quotient.domain.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import quotient.domain.money.Digits;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.PricingPolicy;

/** Why a quote costs what it costs and who must approve, in plain sentences with their figures and sources. */
public final class Explanation {

    private final PricingPolicy policy;

    public Explanation(PricingPolicy policy) {
        this.policy = policy;
    }

    public List<String> of(QuoteRequest request, Price price, List<ApprovalNeed> needs) {
        List<String> sentences = new ArrayList<>();
        sentences.add(cost(request, price));
        sentences.add(markup(request, price));
        sentences.add(listPrice(price));
        if (!price.discount().isZero()) {
            sentences.add(discount(price));
        }
        sentences.add(guardrail(request, price));
        if (needs.isEmpty()) {
            sentences.add(
                    "Nobody needs to approve: margin, discount and terms are within policy " + policy.version() + ".");
        }
        needs.forEach(need -> sentences.add(need.reason() + " (" + need.source() + ")"));
        return List.copyOf(sentences);
    }

    private String cost(QuoteRequest request, Price price) {
        String overhead = request.overheadMinutes() == 0
                ? ""
                : " and " + minutes(request.overheadMinutes()) + " of overhead at "
                        + spoken(policy.overheadHourlyRate().value()) + " an hour";
        return "Cost " + exact(price.cost()) + ": " + Digits.grouped(request.inputTokens()) + " tokens in and "
                + Digits.grouped(request.outputTokens()) + " out on "
                + request.model().code()
                + overhead + ". (" + policy.rates().source() + ")";
    }

    private String markup(QuoteRequest request, Price price) {
        String season =
                price.seasonalStep().isZero() ? "" : ", " + price.seasonalStep().asStep() + " for the season";
        return "Markup " + price.markup() + ": " + price.base() + " for "
                + request.complexity().code()
                + " complexity, " + step(price.segmentStep()) + " for "
                + request.segment().spoken() + season
                + ". (" + policy.baseMarkups().source() + ", "
                + policy.segmentAdjustments().source() + ")";
    }

    private String listPrice(Price price) {
        String region = price.regionalFactor().compareTo(BigDecimal.ONE) == 0
                ? ""
                : " times " + price.regionalFactor().toPlainString() + " for the region";
        String floor = price.isListHeldToFloor()
                ? "; that is under the floor, so the floor of " + spoken(price.floor()) + " applies. ("
                        + policy.floor().source() + ")"
                : ".";
        return "List price " + spoken(price.list()) + ": cost times markup" + region + floor;
    }

    private static String discount(Price price) {
        String floor = price.isDiscountHeldToFloor() ? ", held to the floor" : "";
        return "Discount " + price.discount() + ": " + spoken(price.list()) + " becomes " + spoken(price.offered())
                + floor + ".";
    }

    private String guardrail(QuoteRequest request, Price price) {
        return "Margin " + price.margin() + (price.passesGuardrail() ? " passes" : " fails") + " the "
                + price.minimumMargin() + " guardrail of "
                + request.deliveryType().called() + ". ("
                + policy.guardrails().source() + ")";
    }

    private static String step(Markup step) {
        return step.isZero() ? "no change" : step.asStep();
    }

    private static String minutes(long minutes) {
        return Digits.grouped(minutes) + (minutes == 1 ? " minute" : " minutes");
    }

    private static String spoken(Money money) {
        return MoneyText.cents(money);
    }

    private static String exact(Money money) {
        return MoneyText.precise(money);
    }
}
