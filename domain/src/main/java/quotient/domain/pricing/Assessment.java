package quotient.domain.pricing;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.policy.PricingPolicy;

/**
 * A request priced, guarded and explained under one policy, before anything is kept.
 *
 * @param atNight whether it was asked for in the company's night
 */
public record Assessment(
        PricingPolicy policy,
        QuoteRequest request,
        Price price,
        List<ApprovalNeed> needs,
        List<String> reasons,
        boolean atNight) {

    public Assessment {
        needs = List.copyOf(needs);
        reasons = List.copyOf(reasons);
    }

    /**
     * Assesses a request afresh.
     *
     * @param day the company's local date
     * @param certified whether whoever asks holds level 1
     */
    public static Assessment of(PricingPolicy policy, QuoteRequest request, LocalDate day, boolean certified) {
        Price price = new Pricing(policy).price(request, day);
        return explained(policy, request, price, new ApprovalRules(policy).needs(request, price, certified));
    }

    /** Assesses a kept quote again, under the policy that was in force when it was made. */
    public static Assessment again(PricingPolicy policy, Quote quote, LocalDate day) {
        Price price = new Pricing(policy).price(quote.request(), day);
        List<ApprovalNeed> needs = quote.approvals().stream()
                .flatMap(approval -> approval.needs().stream())
                .toList();
        return explained(policy, quote.request(), price, needs);
    }

    public DecisionStatus status() {
        return DecisionStatus.before(needs);
    }

    public List<String> warnings() {
        return Warnings.on(request, price, atNight);
    }

    /** The same, asked for in the night or by day (O5). */
    public Assessment asked(boolean inTheNight) {
        return new Assessment(policy, request, price, needs, reasons, inTheNight);
    }

    private static Assessment explained(
            PricingPolicy policy, QuoteRequest request, Price price, List<ApprovalNeed> needs) {
        return new Assessment(policy, request, price, needs, new Explanation(policy).of(request, price, needs), false);
    }
}
