package quotient.domain.incidents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a message to a customer that people say: {@code M-1001}. */
public record ClientMessageId(String value) {

    private static final Pattern FORM = Pattern.compile("M-[1-9]\\d{0,17}");

    public ClientMessageId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("the id of a message to a customer looks like M-1001, not " + value);
        }
    }

    public static ClientMessageId ofNumber(long number) {
        return new ClientMessageId("M-" + number);
    }

    /** As somebody typed it, in any case and with or without its letters. Empty when it is none. */
    public static Optional<ClientMessageId> typed(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String full = upper.startsWith("M-") ? upper : "M-" + upper;
        return FORM.matcher(full).matches() ? Optional.of(new ClientMessageId(full)) : Optional.empty();
    }

    public long number() {
        return Long.parseLong(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
