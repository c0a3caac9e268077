package quotient.domain.cadence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.OwnWords;

/** Reads the forms by which a due measurement is put off, or excused (M9). */
public final class SnoozeForm {

    public static final String UNTIL = "until";
    public static final String REASON = "reason";
    public static final int LONGEST = 500;

    private SnoozeForm() {}

    static LocalDate until(Map<String, String> typed) {
        String text = typed.getOrDefault(UNTIL, "").strip();
        return day(text)
                .orElseThrow(() -> new InvalidInput(
                        UNTIL, "until " + Fields.quoted(text) + " is no day: write it like 2026-03-16."));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static void check(LocalDate until, LocalDate today, LocalDate latest) {
        if (!until.isAfter(today) || until.isAfter(latest)) {
            throw new InvalidInput(
                    UNTIL,
                    latest.isAfter(today)
                            ? "until " + until + ": give a day from " + today.plusDays(1) + " to " + latest
                                    + ", before the next one is due."
                            : "until " + until + ": it cannot be put off any more, the next one is due.");
        }
    }

    static String reason(Map<String, String> typed) {
        return OwnWords.required(
                REASON, typed.getOrDefault(REASON, ""), LONGEST, "Say in a sentence why it cannot be measured.");
    }
}
