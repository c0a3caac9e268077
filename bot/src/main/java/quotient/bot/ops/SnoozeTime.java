package quotient.bot.ops;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when, as people type it: {@code 1h}, {@code 90m}, {@code 2d}, {@code 1w}, {@code tomorrow} (9:00), or
 * {@code 2026-03-06 14:00} in the company's zone.
 */
public final class SnoozeTime {

    public static final String FORMS = "1h, 4h, tomorrow, 1w or 2026-03-06 14:00";
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})\\s?(m|min|h|d|w)");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private SnoozeTime() {}

    /** Empty when it cannot be read. */
    public static Optional<Instant> until(String typed, Instant now, ZoneId zone) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.equals("tomorrow")) {
            return Optional.of(now.atZone(zone)
                    .toLocalDate()
                    .plusDays(1)
                    .atTime(MORNING)
                    .atZone(zone)
                    .toInstant());
        }
        return length(text).map(now::plus).or(() -> moment(text, zone));
    }

    /** {@code 2h} and the like. */
    static Optional<Duration> length(String typed) {
        Matcher form = LENGTH.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(form.group(1));
        return Optional.of(
                switch (form.group(2)) {
                    case "h" -> Duration.ofHours(count);
                    case "d" -> Duration.ofDays(count);
                    case "w" -> Duration.ofDays(7 * count);
                    default -> Duration.ofMinutes(count);
                });
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text.replaceFirst("[ t]", "T"))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
