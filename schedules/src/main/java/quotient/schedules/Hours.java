package quotient.schedules;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/**
 * When a routine runs: a cron expression in a zone. Nothing runs between 00:00 and 03:59 local, where clock changes make
 * hours that come twice or never.
 *
 * @param cron Quartz' form with seconds: {@code 0 10 4 * * ?}
 */
public record Hours(String cron, ZoneId zone) {

    private static final int FIRST_HOUR = 4;

    public Hours {
        for (int hour : hours(cron)) {
            if (hour < FIRST_HOUR) {
                throw new IllegalArgumentException("nothing runs before 04:00 local, and \"" + cron + "\" would");
            }
        }
    }

    /** The first moment after that one; empty when there is none any more. */
    public Optional<Instant> nextAfter(Instant moment) {
        return Optional.ofNullable(expression(cron, zone).getNextValidTimeAfter(Date.from(moment)))
                .map(Date::toInstant);
    }

    private static CronExpression expression(String cron, ZoneId zone) {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(zone));
            return expression;
        } catch (ParseException wrong) {
            throw new IllegalArgumentException("\"" + cron + "\" is no cron expression: " + wrong.getMessage(), wrong);
        }
    }

    /** The hours of the day at which it would run over two days. */
    private static int[] hours(String cron) {
        Instant start = Instant.parse("2026-01-05T00:00:00Z");
        Instant end = Instant.parse("2026-01-07T00:00:00Z");
        CronExpression expression = expression(cron, ZoneId.of("UTC"));
        return Stream.iterate(
                        Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(start))),
                        next -> next.filter(date -> date.toInstant().isBefore(end))
                                .isPresent(),
                        next -> Optional.ofNullable(expression.getNextValidTimeAfter(next.orElseThrow())))
                .mapToInt(next ->
                        next.orElseThrow().toInstant().atZone(ZoneId.of("UTC")).getHour())
                .toArray();
    }
}
