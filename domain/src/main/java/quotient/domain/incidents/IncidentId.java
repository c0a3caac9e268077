package quotient.domain.incidents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an incident that people say: {@code I-1001}. */
public record IncidentId(String value) {

    private static final Pattern FORM = Pattern.compile("I-[1-9]\\d{0,17}");

    public IncidentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of an incident looks like I-1001, not " + value);
        }
    }

    public static IncidentId ofNumber(long number) {
        return new IncidentId("I-" + number);
    }

    /** As somebody typed it, in any case and with or without its letters. Empty when it is none. */
    public static Optional<IncidentId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("I-") ? upper : "I-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new IncidentId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
