package quotient.domain.promotions;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.domain.money.Percent;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.PromotionRules;
import quotient.domain.policy.SeasonalDiscount;
import quotient.domain.policy.SpecialPrice;
import quotient.domain.reading.Fields;

/**
 * A discount that has a name; on a quote that takes it, it is the one discount (P25).
 *
 * @param name what a quote calls it, and the cohort that it is tracked by
 * @param commitment the least for which the customer binds itself, empty when it need not
 * @param holdsMinimum whether it may not bring the markup under the seasonal minimum (P16)
 * @param spoken what it is, as the end of a sentence
 */
public record Offer(
        String name, Percent percent, Optional<Commitment> commitment, boolean holdsMinimum, String spoken) {

    /** What the field of a request is called that names it. */
    public static final String FIELD = "offer";

    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{2,39}");
    private static final String NONE = "none";
    private static final int LONGEST = 40;

    static Offer of(SeasonalDiscount discount) {
        return new Offer(
                discount.name(), discount.percent(), Optional.of(discount.commitment()), true, discount.spoken());
    }

    static Offer of(SpecialPrice special) {
        return new Offer(special.name(), special.percent(), Optional.empty(), false, "for " + special.spoken());
    }

    static Offer of(Promotion promotion, PromotionRules rules) {
        return new Offer(
                promotion.name(),
                promotion.percent(),
                Optional.of(rules.commitment()),
                true,
                "a promotion until " + promotion.to());
    }

    /** Reads the name from a request; empty when none, or {@code none}, was said. */
    public static Optional<String> typed(Fields fields) {
        Optional<String> name = fields.free(FIELD, LONGEST).map(Offer::plain).filter(said -> !said.equals(NONE));
        if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
            fields.note(
                    FIELD,
                    FIELD + " " + Fields.quoted(name.get())
                            + " is no name of an offer: `/quote promotions` lists them.");
            return Optional.empty();
        }
        return name;
    }

    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    static boolean isTaken(String name) {
        return name.equals(NONE);
    }

    /** {@code 1 July to 30 September} of that year. */
    static String season(SeasonalDiscount discount, LocalDate day) {
        LocalDate last = LocalDate.of(day.getYear(), discount.toMonth(), 1);
        return LocalDate.of(day.getYear(), discount.fromMonth(), 1) + " to "
                + last.withDayOfMonth(last.lengthOfMonth());
    }
}
