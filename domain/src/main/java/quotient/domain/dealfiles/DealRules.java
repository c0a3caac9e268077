package quotient.domain.dealfiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.ContractBounds;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteRequest;
import quotient.domain.reading.Sentences;

/** What a deal needs beside its price, each with the reason why (P13, P32, P36). */
public final class DealRules {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final PricingPolicy policy;

    public DealRules(PricingPolicy policy) {
        this.policy = policy;
    }

    /**
     * Why an expansion timeline must be there: the segment is priced below the baseline, and a discount comes on top or the
     * guardrail fails (PRC §51, P13). Empty when none is needed.
     */
    public Optional<String> expansionReason(QuoteRequest request, Price price) {
        if (!price.segmentStep().isNegative()) {
            return Optional.empty();
        }
        String below = "the price for " + request.segment().spoken() + " customers is below the baseline, and ";
        if (!request.discount().isZero()) {
            return Optional.of(below + "a discount comes on top");
        }
        return price.passesGuardrail() ? Optional.empty() : Optional.of(below + "the margin is below its guardrail");
    }

    /** Who must read the contract, in a sentence each; none when nobody must (PRC §14, P36). */
    public List<String> contractFlags(Quote quote, Optional<DealFile> file) {
        ContractBounds bounds = policy.commercial().contractBounds().value();
        Money value = file.flatMap(DealFile::value).orElseGet(() -> estimate(quote));
        Money yearly = file.flatMap(DealFile::yearlyValue).orElse(value);
        boolean reviewed = file.filter(said -> said.contract().contains(ContractItem.COUNSEL))
                .isPresent();
        List<String> flags = new ArrayList<>();
        if (bounds.counsel().isBelow(value)) {
            flags.add("Legal counsel reviews the contract: the deal is worth " + MoneyText.cents(value)
                    + ", more than " + MoneyText.cents(bounds.counsel()) + "."
                    + (reviewed ? " Reviewed." : " Not reviewed yet."));
        }
        if (bounds.lawyerAYear().isBelow(yearly)) {
            flags.add("A lawyer is consulted: the deal is worth " + MoneyText.cents(yearly) + " a year, more than "
                    + MoneyText.cents(bounds.lawyerAYear()) + ".");
        }
        return List.copyOf(flags);
    }

    /** What is not there yet, in a sentence each, for whoever decides. */
    public List<String> missing(Quote quote, Optional<DealFile> file) {
        List<String> missing = new ArrayList<>();
        List<HygieneItem> hygiene = file.map(DealFile::missingHygiene).orElseGet(() -> List.of(HygieneItem.values()));
        if (!hygiene.isEmpty()) {
            missing.add("Deal hygiene " + (HygieneItem.values().length - hygiene.size()) + " of "
                    + HygieneItem.values().length + "; missing: "
                    + Sentences.listed(hygiene.stream().map(HygieneItem::spoken).toList(), "and") + ".");
        }
        if (valueMatters(quote) && file.flatMap(DealFile::value).isEmpty()) {
            missing.add("The value of the whole deal is not said.");
        }
        if (file.filter(DealFile::hasExpansionTimeline).isEmpty()) {
            expansionReason(quote.request(), quote.price())
                    .ifPresent(why -> missing.add("The expansion timeline is missing: " + why + "."));
        }
        return List.copyOf(missing);
    }

    /** Whether the quote's own price says too little of what the deal is worth. */
    public static boolean valueMatters(Quote quote) {
        return quote.request().deliveryType() != DeliveryType.TASK;
    }

    /** A plan by the month counts for a year. */
    private static Money estimate(Quote quote) {
        Money price = quote.price().offered();
        return quote.request().deliveryType() == DeliveryType.SUBSCRIPTION ? price.times(MONTHS) : price;
    }
}
