package quotient.domain.pricing;

import java.time.LocalDate;
import java.util.List;
import quotient.domain.policy.PricingPolicy;

/**
 * A request priced, guarded and explained under one policy, before anything is kept.
 *
 * @param day the company's local date for which it is priced
 * @param atNight whether it was asked for in the company's night
 */
public record Assessment(
        PricingPolicy policy,
        QuoteRequest request,
        Price price,
        List<ApprovalNeed> needs,
        List<String> reasons,
        LocalDate day,
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
        return explained(policy, request, price, new ApprovalRules(policy).needs(request, price, certified), day);
    }

    /** Assesses a kept quote again, under the policy that was in force when it was made. */
    public static Assessment again(PricingPolicy policy, Quote quote, LocalDate day) {
        Price price = new Pricing(policy).price(quote.request(), day);
        List<ApprovalNeed> needs = quote.approvals().stream()
                .flatMap(approval -> approval.needs().stream())
                .toList();
        return explained(policy, quote.request(), price, needs, day);
    }

    public DecisionStatus status() {
        return DecisionStatus.before(needs);
    }

    public List<String> warnings() {
        return new Warnings(policy).on(this);
    }

    /** What is worth knowing about the price beside its reasons: season, offer, region, true-up. */
    public List<String> notes() {
        return new PriceNotes(policy).of(request, price, day);
    }

    /** How the margin could be won back; none when the quote is not at risk (P24). */
    public List<RecoveryOption> recoveries() {
        return new RecoveringMargins(policy).of(request, price, day);
    }

    /** The same, asked for in the night or by day (O5). */
    public Assessment asked(boolean inTheNight) {
        return new Assessment(policy, request, price, needs, reasons, day, inTheNight);
    }

    private static Assessment explained(
            PricingPolicy policy, QuoteRequest request, Price price, List<ApprovalNeed> needs, LocalDate day) {
        return new Assessment(
                policy, request, price, needs, new Explanation(policy).of(request, price, needs), day, false);
    }
}
