package quotient.domain.dealexceptions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an exception that people say: {@code X-1001}. */
public record ExceptionId(String value) {

    private static final Pattern FORM = Pattern.compile("X-[1-9]\\d{0,17}");

    public ExceptionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of an exception looks like X-1001, not " + value);
        }
    }

    public static ExceptionId ofNumber(long number) {
        return new ExceptionId("X-" + number);
    }

    /** As somebody typed it, in any case and with or without its letters. Empty when it is none. */
    public static Optional<ExceptionId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("X-") ? upper : "X-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new ExceptionId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
