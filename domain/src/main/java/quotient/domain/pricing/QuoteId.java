package quotient.domain.pricing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a quote that people say: {@code Q-1001}. */
public record QuoteId(String value) {

    private static final Pattern FORM = Pattern.compile("Q-[1-9]\\d{0,17}");

    public QuoteId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a quote id looks like Q-1001, not " + value);
        }
    }

    public static QuoteId ofNumber(long number) {
        return new QuoteId("Q-" + number);
    }

    /** As somebody typed it: {@code q-1001} and {@code 1001} are also understood. Empty when it is no quote id. */
    public static Optional<QuoteId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("Q-") ? upper : "Q-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new QuoteId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
