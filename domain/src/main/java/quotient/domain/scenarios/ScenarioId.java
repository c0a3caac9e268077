package quotient.domain.scenarios;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a set of scenarios that people say: {@code S-1001}. */
public record ScenarioId(String value) {

    private static final Pattern FORM = Pattern.compile("S-[1-9]\\d{0,17}");

    public ScenarioId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of scenarios looks like S-1001, not " + value);
        }
    }

    public static ScenarioId ofNumber(long number) {
        return new ScenarioId("S-" + number);
    }

    /** As somebody typed it, in any case. Empty when it is none. */
    public static Optional<ScenarioId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new ScenarioId(upper)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
