package quotient.domain.pricing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.money.Percent;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.Region;
import quotient.domain.policy.SeasonalStep;
import quotient.domain.policy.SpecialPrice;

/** What a reader of a price should know beside its reasons: season, offer, region, and the yearly true-up. */
final class PriceNotes {

    private final PricingPolicy policy;

    PriceNotes(PricingPolicy policy) {
        this.policy = policy;
    }

    List<String> of(QuoteRequest request, Price price, LocalDate day) {
        List<String> notes = new ArrayList<>();
        policy.seasonalSteps().value().stream()
                .filter(season -> season.isInSeason(day) && Pricing.isOccasion(season, request))
                .map(PriceNotes::season)
                .forEach(notes::add);
        request.offer().map(name -> offer(name, price)).ifPresent(notes::add);
        region(request.region()).ifPresent(notes::add);
        if (price.segmentStep().isNegative()) {
            notes.add("Below the baseline for " + request.segment().spoken()
                    + " customers: a true-up is due once a year. ("
                    + policy.segmentAdjustments().source() + ")");
        }
        return List.copyOf(notes);
    }

    private static String season(SeasonalStep season) {
        String step =
                season.step().isZero() ? "+" + season.share() : season.step().asStep();
        return "Season: " + season.name() + ", 1 " + month(season.fromMonth()) + " to "
                + Month.of(season.toMonth()).maxLength() + " " + month(season.toMonth()) + ", " + step
                + " on the markup.";
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String offer(String name, Price price) {
        Optional<SpecialPrice> special = policy.commercial().special(name);
        String what = "Offer " + name + ": " + price.discount() + ", the one discount of this quote";
        return special.map(shown -> what + ". Before it goes out, see the proof: " + shown.proof() + ".")
                .orElseGet(() -> what
                        + (isHeld(price)
                                ? ", cut so that the markup stays at "
                                        + policy.seasonalMinimum().value()
                                : "") + ".");
    }

    private boolean isHeld(Price price) {
        Percent most = OfferedDiscount.mostAbove(
                price.markup(), policy.seasonalMinimum().value());
        return price.discount().equals(most);
    }

    private Optional<String> region(Region region) {
        Percent share = policy.regionalAdjustments().value().get(region);
        return share.isZero()
                ? Optional.empty()
                : Optional.of("Region " + region.spoken() + ": "
                        + (share.value().signum() > 0 ? "+" : "") + share + " on the list price.");
    }
}
