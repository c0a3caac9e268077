package quotient.domain.promotions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import quotient.domain.money.Percent;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.PromotionRules;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;

/** Reads a promotion from what somebody typed, and holds it against the rules (PRC §52, P15). */
public final class PromotionForm {

    public static final String NAME = "name";
    public static final String PERCENT = "percent";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String WHY = "why";
    public static final List<String> NAMES = List.of(NAME, PERCENT, FROM, TO, WHY);
    public static final int LONGEST = 500;

    private final PricingPolicy policy;
    private final LocalDate today;

    /** @param today the company's local date */
    public PromotionForm(PricingPolicy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    /** What somebody wants to open. */
    public record Wish(String name, Percent percent, LocalDate from, LocalDate to, String why) {}

    /** @throws quotient.domain.outcome.InvalidInput naming every field that is missing, wrong or against a rule */
    public Wish read(Map<String, String> typed) {
        Fields fields = new Fields(typed);
        fields.refuseOthersThan(NAMES);
        Wish wish = new Wish(
                name(fields),
                percent(fields),
                day(fields, FROM),
                day(fields, TO),
                OwnWords.required(WHY, fields.text(WHY).orElse(""), LONGEST, "Say why: who reads it has to decide."));
        checkDays(fields, wish);
        fields.check();
        return wish;
    }

    private String name(Fields fields) {
        String name = Offer.plain(fields.text(NAME).orElse(""));
        if (!Offer.NAME.matcher(name).matches()) {
            fields.note(NAME, "A promotion is called by 3 to 40 letters, digits and _, such as black_friday_2026.");
        } else if (Offer.isTaken(name)
                || policy.commercial().special(name).isPresent()
                || policy.commercial().seasonalDiscount(name).isPresent()) {
            fields.note(NAME, name + " is the name of another offer: take one of its own.");
        }
        return name;
    }

    private Percent percent(Fields fields) {
        Percent percent = fields.percent(PERCENT);
        if (percent.isZero() || percent.isAbove(rules().mostPercent())) {
            fields.note(
                    PERCENT,
                    "A promotion gives more than 0 and at most " + rules().mostPercent() + ", not " + percent + ".");
        }
        return percent;
    }

    private LocalDate day(Fields fields, String field) {
        String typed = fields.text(field).orElse("");
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            fields.note(
                    field,
                    field + " " + Fields.quoted(typed) + " is no day: give it as " + today.plusDays(rules().daysAhead())
                            + ".");
            return LocalDate.MIN;
        }
    }

    /** A day that could not be read was noted already. */
    private void checkDays(Fields fields, Wish wish) {
        LocalDate earliest = today.plusDays(rules().daysAhead());
        if (wish.from().isAfter(LocalDate.MIN) && wish.from().isBefore(earliest)) {
            fields.note(
                    FROM,
                    "A promotion is planned " + rules().daysAhead() + " days ahead: from " + earliest + " on, not "
                            + wish.from() + ".");
        }
        if (wish.from().isAfter(LocalDate.MIN) && wish.to().isAfter(LocalDate.MIN)) {
            long days = ChronoUnit.DAYS.between(wish.from(), wish.to()) + 1;
            if (days < 1 || days > rules().mostDays()) {
                fields.note(
                        TO,
                        "A promotion runs 1 to " + rules().mostDays() + " days, so it ends from " + wish.from() + " to "
                                + wish.from().plusDays(rules().mostDays() - 1L) + ", not on " + wish.to() + ".");
            }
        }
    }

    private PromotionRules rules() {
        return policy.commercial().promotions().value();
    }
}
