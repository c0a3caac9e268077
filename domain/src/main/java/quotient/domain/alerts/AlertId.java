package quotient.domain.alerts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an alert that people say: {@code A-1001}. */
public record AlertId(String value) {

    private static final Pattern FORM = Pattern.compile("A-[1-9]\\d{0,17}");

    public AlertId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an alert id looks like A-1001, not " + value);
        }
    }

    public static AlertId ofNumber(long number) {
        return new AlertId("A-" + number);
    }

    /** As somebody typed it: {@code a-1001} and {@code 1001} are also understood. Empty when it is no alert id. */
    public static Optional<AlertId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("A-") ? upper : "A-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new AlertId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
