package quotient.domain.policy;

import java.util.List;
import java.util.Optional;
import quotient.domain.money.Markup;

/**
 * What sales goes by beside price, guardrail and approval: named discounts, the catalogue, how long a quote is good for,
 * and when a contract needs a lawyer.
 *
 * @param seasonalDiscounts discounts that anybody may offer in their season (PRC §52, P14)
 * @param promotions what a promotion must keep to (PRC §52, P15)
 * @param specials discounts for who shows the proof (PRC §15, P19)
 * @param plans the catalogue (PRC §1, §11, P18)
 * @param freeMonths how many of the twelve months of a year are free when it is paid at once (PRC §15, P18)
 * @param validity how long a quote is good for
 * @param duplicateHours for how many hours the same request counts as a duplicate
 * @param contractBounds from which value on a contract is reviewed (PRC §14, P36)
 * @param enterpriseMarkup above which enterprise customers approve less often (PRC §63, P123)
 * @param grandfatheredMonths for how long an existing customer keeps the price of its old segment (PRC §51, P13)
 */
public record CommercialRules(
        Figure<List<SeasonalDiscount>> seasonalDiscounts,
        Figure<PromotionRules> promotions,
        Figure<List<SpecialPrice>> specials,
        Figure<List<PricePlan>> plans,
        Figure<Integer> freeMonths,
        Figure<Validity> validity,
        Figure<Integer> duplicateHours,
        Figure<ContractBounds> contractBounds,
        Figure<Markup> enterpriseMarkup,
        Figure<Integer> grandfatheredMonths) {

    public Optional<SeasonalDiscount> seasonalDiscount(String name) {
        return seasonalDiscounts.value().stream()
                .filter(discount -> discount.name().equals(name))
                .findFirst();
    }

    public Optional<SpecialPrice> special(String name) {
        return specials.value().stream()
                .filter(special -> special.name().equals(name))
                .findFirst();
    }
}
