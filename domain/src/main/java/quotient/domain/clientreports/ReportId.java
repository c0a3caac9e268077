package quotient.domain.clientreports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a report that people say: {@code R-1001}. */
public record ReportId(String value) {

    private static final Pattern FORM = Pattern.compile("R-[1-9]\\d{0,17}");

    public ReportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of a report looks like R-1001, not " + value);
        }
    }

    public static ReportId ofNumber(long number) {
        return new ReportId("R-" + number);
    }

    /** As somebody typed it, in any case. Empty when it is none. */
    public static Optional<ReportId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new ReportId(upper)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
