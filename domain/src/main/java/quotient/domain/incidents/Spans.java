package quotient.domain.incidents;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quotient.domain.reading.Fields;

/** Spans of time as people type them: {@code 45m}, {@code 2 hours}, {@code 1d}; from a minute to a week. */
final class Spans {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,4})\\s*(m|min|mins|minute|minutes|h|hour|hours|d|day|days)", Pattern.CASE_INSENSITIVE);
    private static final Duration LONGEST = Duration.ofDays(7);

    private Spans() {}

    /** Noted when it cannot be read. */
    static Optional<Duration> read(Fields fields, String field) {
        Optional<String> text = fields.text(field);
        Optional<Duration> span = text.flatMap(Spans::of);
        if (text.isPresent() && span.isEmpty()) {
            fields.note(
                    field,
                    field + " " + Fields.quoted(text.get())
                            + ": give a time from one minute to seven days, like 45m, 2h or 1d.");
        }
        return span;
    }

    private static Optional<Duration> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(matcher.group(1));
        Duration span = switch (matcher.group(2).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return span.isZero() || span.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(span);
    }
}
