package quotient.domain.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import quotient.domain.money.Markup;
import quotient.domain.money.Percent;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.promotions.FindingOffers;
import quotient.domain.promotions.Offer;

/**
 * Makes the offer that a request names its one discount (P25). The offer of a season or a promotion is cut where it would
 * bring the markup under the seasonal minimum, and gives nothing where the markup is under it by itself (P16, X5).
 */
final class OfferedDiscount {

    private static final int WHOLE = 10_000;

    private final PricingPolicy policy;
    private final FindingOffers offers;

    OfferedDiscount(PricingPolicy policy, FindingOffers offers) {
        this.policy = policy;
        this.offers = offers;
    }

    /** @throws InvalidInput when there is no such offer, another discount beside it, or too short a commitment */
    QuoteRequest of(QuoteRequest request, LocalDate day) {
        return request.offer()
                .map(name -> discounted(request, offers.named(name, policy, day), day))
                .orElse(request);
    }

    private QuoteRequest discounted(QuoteRequest request, Offer offer, LocalDate day) {
        Percent percent = offer.holdsMinimum() ? heldToMinimum(request, offer, day) : offer.percent();
        if (!request.discount().isZero() && !request.discount().equals(percent)) {
            throw new InvalidInput(
                    QuoteForm.DISCOUNT,
                    "A quote has one discount: " + offer.name() + " gives " + percent + ", so leave the discount of "
                            + request.discount() + " out, or the offer.");
        }
        offer.commitment().ifPresent(least -> requireCommitment(request, offer, least));
        return request.discountedBy(percent);
    }

    private static void requireCommitment(QuoteRequest request, Offer offer, Commitment least) {
        if (request.commitment().orElse(Commitment.NONE).compareTo(least) < 0) {
            throw new InvalidInput(
                    QuoteForm.COMMITMENT,
                    offer.name() + " is for customers who commit for " + least.spoken() + " or longer: say commitment="
                            + least.code() + ".");
        }
    }

    private Percent heldToMinimum(QuoteRequest request, Offer offer, LocalDate day) {
        Markup markup = new Pricing(policy).price(request, day).markup();
        Percent most = mostAbove(markup, policy.seasonalMinimum().value());
        return offer.percent().isAbove(most) ? most : offer.percent();
    }

    /** In hundredths of a percent, rounded down: {@code 1 - minimum / markup}; 0 when the markup is not above it. */
    static Percent mostAbove(Markup markup, Markup minimum) {
        if (markup.compareTo(minimum) <= 0) {
            return Percent.ZERO;
        }
        BigDecimal room = markup.times().subtract(minimum.times());
        return Percent.ofHundredths(room.multiply(BigDecimal.valueOf(WHOLE))
                .divide(markup.times(), 0, RoundingMode.FLOOR)
                .intValueExact());
    }
}
