package quotient.domain.quoteqa;

import quotient.domain.money.Percent;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;

/** What brings the margin of a quote back (PRC §34). */
public enum Recovery {
    TIGHTEN_SCOPE("tighten the scope"),
    SUBSCRIPTION("move it to subscription packaging"),
    PHASED_DELIVERY("require phased delivery");

    private final String spoken;

    Recovery(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    /** An enterprise deal is phased; a one-off whose margin a subscription may have becomes one; all else does less. */
    public static Recovery of(Quote quote, PricingPolicy policy) {
        return switch (quote.request().deliveryType()) {
            case ENTERPRISE -> PHASED_DELIVERY;
            case SUBSCRIPTION -> TIGHTEN_SCOPE;
            case TASK -> passesAsSubscription(quote.price(), policy) ? SUBSCRIPTION : TIGHTEN_SCOPE;
        };
    }

    /** {@code tighten the scope, or hold the discount at 12 %}. */
    public String advice(Quote quote) {
        Percent largest = quote.price().largestDiscount();
        boolean discountIsTheCause = quote.price().discount().isAbove(largest) && largest.compareTo(Percent.ZERO) > 0;
        return spoken + (discountIsTheCause ? ", or hold the discount at " + largest : "");
    }

    private static boolean passesAsSubscription(Price price, PricingPolicy policy) {
        return price.margin()
                .isAtLeast(policy.guardrails()
                        .value()
                        .get(DeliveryType.SUBSCRIPTION)
                        .minimum());
    }
}
