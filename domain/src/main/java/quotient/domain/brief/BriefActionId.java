package quotient.domain.brief;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an action that people say: {@code B-1001}. */
public record BriefActionId(String value) {
    private static final Pattern FORM = Pattern.compile("B-[1-9]\\d{0,17}");

    public BriefActionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of an action looks like B-1001, not " + value);
        }
    }

    public static BriefActionId ofNumber(long number) {
        return new BriefActionId("B-" + number);
    }

    /** As somebody typed it, in any case. Empty when it is none. */
    public static Optional<BriefActionId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new BriefActionId(upper)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
