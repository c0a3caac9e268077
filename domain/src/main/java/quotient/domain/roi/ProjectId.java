package quotient.domain.roi;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a project that people say: {@code P-1001}. */
public record ProjectId(String value) {

    private static final Pattern FORM = Pattern.compile("P-[1-9]\\d{0,17}");

    public ProjectId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of a project looks like P-1001, not " + value);
        }
    }

    public static ProjectId ofNumber(long number) {
        return new ProjectId("P-" + number);
    }

    /** As somebody typed it, in any case. Empty when it is none. */
    public static Optional<ProjectId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new ProjectId(upper)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
