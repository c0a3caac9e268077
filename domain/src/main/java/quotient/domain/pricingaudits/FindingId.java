package quotient.domain.pricingaudits;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a finding that people say: {@code F-1001}. */
public record FindingId(String value) {

    private static final Pattern FORM = Pattern.compile("F-[1-9]\\d{0,17}");

    public FindingId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of a finding looks like F-1001, not " + value);
        }
    }

    public static FindingId ofNumber(long number) {
        return new FindingId("F-" + number);
    }

    /** As somebody typed it, in any case. Empty when it is none. */
    public static Optional<FindingId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new FindingId(upper)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
