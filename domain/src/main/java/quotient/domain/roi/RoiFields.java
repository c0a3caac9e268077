package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.domain.money.Money;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;

/** What the forms of clients, projects and figures read alike: days, amounts of money, and people's own words. */
final class RoiFields {

    static final int LONGEST = 500;
    private static final int LONGEST_NAME = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,2})?");

    private final Fields fields;

    RoiFields(Map<String, String> typed, List<String> known) {
        this.fields = new Fields(typed);
        fields.refuseOthersThan(known);
    }

    Fields fields() {
        return fields;
    }

    Optional<String> name(String field) {
        return fields.free(field, LONGEST_NAME);
    }

    /** @param wanted what to write, for whoever wrote nothing */
    String requiredName(String field, String wanted) {
        if (fields.text(field).isEmpty()) {
            fields.note(field, field + " is missing: " + wanted + ".");
        }
        return name(field).orElse("");
    }

    /** Of the years 2000 to 2100. */
    Optional<LocalDate> day(String field) {
        Optional<String> text = fields.text(field);
        Optional<LocalDate> day = text.flatMap(RoiFields::parsed);
        if (text.isPresent() && day.isEmpty()) {
            fields.note(field, field + " " + Fields.quoted(text.get()) + " is no day: write it like 2026-03-16.");
        }
        return day;
    }

    /** Not negative, in whole cents. */
    Optional<Money> money(String field, Currency currency) {
        Optional<String> text = fields.text(field);
        Optional<Money> money = text.filter(typed -> AMOUNT.matcher(typed).matches())
                .map(typed -> new Money(new BigDecimal(typed), currency));
        if (text.isPresent() && money.isEmpty()) {
            fields.note(
                    field,
                    field + " " + Fields.quoted(text.get()) + " is no amount: give a plain number from 0 to"
                            + " 999,999,999,999.99 with at most two decimals, like 12000.");
        }
        return money;
    }

    Optional<String> words(String field) {
        try {
            return fields.text(field).map(text -> OwnWords.read(field, text, LONGEST));
        } catch (InvalidInput invalid) {
            invalid.errors().forEach(error -> fields.note(error.field(), error.message()));
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
