package quotient.domain.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.money.Percent;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.RiskBand;

/**
 * What would win back the margin of a quote at risk, and what margin each would reach (PRC §34, §36; P24). A way that
 * neither passes the guardrail nor raises the margin is left out.
 */
public final class RecoveringMargins {

    private static final long PHASES = 2;

    private final PricingPolicy policy;

    public RecoveringMargins(PricingPolicy policy) {
        this.policy = policy;
    }

    /**
     * None for a quote that is not at risk.
     *
     * @param day the company's local date on which it would be revised
     */
    public List<RecoveryOption> of(QuoteRequest request, Price price, LocalDate day) {
        if (price.passesGuardrail() && price.riskBand() == RiskBand.HEALTHY) {
            return List.of();
        }
        return Stream.of(RecoveryAction.values())
                .flatMap(action -> option(action, request, price, day).stream())
                .toList();
    }

    private Optional<RecoveryOption> option(RecoveryAction action, QuoteRequest request, Price price, LocalDate day) {
        Map<String, String> changes = switch (action) {
            case TIGHTEN_SCOPE -> tightened(request, price);
            case SUBSCRIPTION -> Map.of(QuoteForm.TYPE, DeliveryType.SUBSCRIPTION.code());
            case PHASED_DELIVERY -> phased(request, price);
            case RAISE_PRICE -> Map.of(QuoteForm.DISCOUNT, percent(kept(request, price)));
        };
        QuoteRequest changed = RequestFields.read(RequestFields.changed(request, changes));
        Price reached = new Pricing(policy).price(changed, day);
        boolean better = (reached.passesGuardrail() && !price.passesGuardrail())
                || !price.margin().isNoLowerThan(reached.margin());
        return changed.equals(request) || !better
                ? Optional.empty()
                : Optional.of(new RecoveryOption(action, changes, reached));
    }

    /** So much less work that the customer pays about the same at the largest discount that passes. */
    private static Map<String, String> tightened(QuoteRequest request, Price price) {
        Percent kept = kept(request, price);
        BigDecimal share = request.discount().remainder().divide(kept.remainder(), 2, RoundingMode.FLOOR);
        return Map.of(
                QuoteForm.INPUT, part(request.inputTokens(), share),
                QuoteForm.OUTPUT, part(request.outputTokens(), share),
                QuoteForm.MINUTES, part(request.overheadMinutes(), share),
                QuoteForm.DISCOUNT, percent(kept));
    }

    /** The first phase on its own, at the largest discount that passes. */
    private static Map<String, String> phased(QuoteRequest request, Price price) {
        BigDecimal half = BigDecimal.ONE.divide(BigDecimal.valueOf(PHASES), 2, RoundingMode.FLOOR);
        return Map.of(
                QuoteForm.INPUT, part(request.inputTokens(), half),
                QuoteForm.OUTPUT, part(request.outputTokens(), half),
                QuoteForm.MINUTES, part(request.overheadMinutes(), half),
                QuoteForm.DISCOUNT, percent(kept(request, price)));
    }

    /** As much of its discount as still passes. */
    private static Percent kept(QuoteRequest request, Price price) {
        return request.discount().isAbove(price.largestDiscount()) ? price.largestDiscount() : request.discount();
    }

    private static String part(long of, BigDecimal share) {
        return BigDecimal.valueOf(of)
                .multiply(share)
                .setScale(0, RoundingMode.FLOOR)
                .toPlainString();
    }

    private static String percent(Percent percent) {
        return percent.value().toPlainString();
    }
}
