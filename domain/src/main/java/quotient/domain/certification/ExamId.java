package quotient.domain.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an examination that people say: {@code E-1001}. */
public record ExamId(String value) {

    private static final Pattern FORM = Pattern.compile("E-[1-9]\\d{0,17}");

    public ExamId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of an examination looks like E-1001, not " + value);
        }
    }

    public static ExamId ofNumber(long number) {
        return new ExamId("E-" + number);
    }

    /** As somebody typed it, in any case and with or without its letter. Empty when it is none. */
    public static Optional<ExamId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("E-") ? upper : "E-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new ExamId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
