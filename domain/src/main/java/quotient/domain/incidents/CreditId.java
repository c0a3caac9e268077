package quotient.domain.incidents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a credit that people say: {@code CR-1001}. */
public record CreditId(String value) {

    private static final Pattern FORM = Pattern.compile("CR-[1-9]\\d{0,17}");

    public CreditId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of a credit looks like CR-1001, not " + value);
        }
    }

    public static CreditId ofNumber(long number) {
        return new CreditId("CR-" + number);
    }

    /** As somebody typed it, in any case and with or without its letters. Empty when it is none. */
    public static Optional<CreditId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("CR-") ? upper : "CR-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new CreditId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(3));
    }

    @Override
    public String toString() {
        return value;
    }
}
