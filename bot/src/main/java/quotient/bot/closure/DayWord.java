package quotient.bot.closure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as it is written: {@code 2026-03-02}. */
final class DayWord {

    private static final Pattern FORM = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");

    private DayWord() {}

    /** Empty when it is none. */
    static Optional<LocalDate> read(String typed) {
        try {
            return FORM.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
