package quotient.domain.promotions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.CommercialRules;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.SeasonalDiscount;
import quotient.domain.reading.NearMiss;

/** The named discounts that a quote may take on a day: the season's, running promotions, and special ones. */
public final class FindingOffers {

    private static final int MOST = 20;

    private final Promotions promotions;

    public FindingOffers(Promotions promotions) {
        this.promotions = promotions;
    }

    /** @param day the company's local date */
    public List<Offer> open(PricingPolicy policy, LocalDate day) {
        CommercialRules rules = policy.commercial();
        List<Offer> open = new ArrayList<>();
        rules.seasonalDiscounts().value().stream()
                .filter(discount -> discount.isInSeason(day))
                .map(Offer::of)
                .forEach(open::add);
        promotions.latest(MOST).stream()
                .filter(promotion -> promotion.status(day) == PromotionStatus.RUNNING)
                .map(promotion -> Offer.of(promotion, rules.promotions().value()))
                .forEach(open::add);
        rules.specials().value().stream().map(Offer::of).forEach(open::add);
        return List.copyOf(open);
    }

    /** @throws InvalidInput on {@link Offer#FIELD} when there is none of that name, or not on that day */
    public Offer named(String name, PricingPolicy policy, LocalDate day) {
        CommercialRules rules = policy.commercial();
        return rules.special(name)
                .map(Offer::of)
                .or(() -> rules.seasonalDiscount(name).map(discount -> inSeason(discount, day)))
                .or(() -> promotions.find(name).map(promotion -> running(promotion, rules, day)))
                .orElseThrow(() -> unknown(name, policy, day));
    }

    private static Offer inSeason(SeasonalDiscount discount, LocalDate day) {
        if (!discount.isInSeason(day)) {
            throw wrong(discount.name() + " holds from " + Offer.season(discount, day) + ", and today is " + day
                    + ": leave it out.");
        }
        return Offer.of(discount);
    }

    private static Offer running(Promotion promotion, CommercialRules rules, LocalDate day) {
        PromotionStatus status = promotion.status(day);
        if (status != PromotionStatus.RUNNING) {
            throw wrong("The promotion " + promotion.name() + " is " + status.spoken() + "; it is from "
                    + promotion.from() + " to " + promotion.to() + ", and today is " + day + ": leave it out.");
        }
        return Offer.of(promotion, rules.promotions().value());
    }

    private InvalidInput unknown(String name, PricingPolicy policy, LocalDate day) {
        List<String> names = open(policy, day).stream().map(Offer::name).toList();
        Optional<String> meant = NearMiss.of(name, names);
        return wrong("There is no offer " + name + ": "
                + meant.map(near -> "did you mean " + near + "?")
                        .orElse("today there " + (names.size() == 1 ? "is " : "are ") + String.join(", ", names)
                                + "."));
    }

    private static InvalidInput wrong(String sentence) {
        return new InvalidInput(Offer.FIELD, sentence);
    }
}
