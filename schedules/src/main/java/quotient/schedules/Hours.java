package quotient.schedules;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.quartz.CronExpression;

/**
 * At which local times a routine runs: a cron expression in Quartz' form, with seconds first. Nothing runs between 00:00
 * and 03:59 local, where clock changes make hours that come twice or never.
 */
public final class Hours {

    private static final int FIRST_HOUR = 4;
    private static final String EXAMPLE = "0 0 16 ? * FRI";
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant SOME_MIDNIGHT = Instant.parse("2026-01-01T00:00:00Z");

    private final String cron;
    private final Map<ZoneId, CronExpression> byZone = new ConcurrentHashMap<>();
    private final Map<ZoneId, Gap> latest = new ConcurrentHashMap<>();

    /** Nothing comes after {@code from} and before {@code next}. */
    private record Gap(Instant from, Instant next) {

        boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(next);
        }
    }

    private Hours(String cron) {
        this.cron = cron;
    }

    /**
     * @param cron such as {@code 0 10 4 * * ?}
     * @throws IllegalArgumentException with a sentence that names what is wrong with it and what would be right
     */
    public static Hours of(String cron) {
        String[] fields = cron.strip().split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw wrong(cron, "it has " + fields.length + " fields, and needs 6, seconds first");
        }
        if (!fields[0].matches("[0-5]?\\d")) {
            throw wrong(cron, "its first field, the second of the minute, must be one number from 0 to 59");
        }
        Hours hours = new Hours(String.join(" ", fields));
        if (hours.nextAfter(SOME_MIDNIGHT, UTC).isEmpty()) {
            throw wrong(cron, "it never comes");
        }
        Instant firstOfADay = new Hours("0 0 " + fields[2] + " * * ?")
                .nextAfter(SOME_MIDNIGHT.minusMillis(1), UTC)
                .orElseThrow();
        if (firstOfADay.atZone(UTC).getHour() < FIRST_HOUR) {
            throw wrong(cron, "nothing runs from 00:00 to 03:59, where clocks change");
        }
        return hours;
    }

    public String cron() {
        return cron;
    }

    /** The first moment after that one, by the clock of that zone; empty when there is none any more. */
    public Optional<Instant> nextAfter(Instant moment, ZoneId zone) {
        Gap known = latest.get(zone);
        if (known != null && known.holds(moment)) {
            return Optional.of(known.next());
        }
        Optional<Instant> next = reckoned(moment, zone);
        next.ifPresent(found -> latest.put(zone, new Gap(moment, found)));
        return next;
    }

    private Optional<Instant> reckoned(Instant moment, ZoneId zone) {
        CronExpression expression = byZone.computeIfAbsent(zone, this::expression);
        synchronized (expression) {
            return Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(moment)))
                    .map(Date::toInstant);
        }
    }

    /** As a person says it: {@code weekdays at 08:00}. */
    public String inWords() {
        return HoursInWords.of(cron);
    }

    private CronExpression expression(ZoneId zone) {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(zone));
            return expression;
        } catch (ParseException wrong) {
            throw wrong(cron, wrong.getMessage());
        }
    }

    private static IllegalArgumentException wrong(String cron, String why) {
        return new IllegalArgumentException("\"" + cron + "\" is no cron expression that I can run by: " + why
                + ". Write it like \"" + EXAMPLE + "\", which is Fridays at 16:00.");
    }
}
