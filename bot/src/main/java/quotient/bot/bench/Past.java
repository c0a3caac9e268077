package quotient.bot.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the quotes of a database were made: in stretches of time, one behind the other, evenly within each.
 *
 * @param stretches the oldest first
 * @param end of the last stretch
 */
record Past(List<Stretch> stretches, Instant end) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int DAYS = 7;
    private static final int WEEKS_BEFORE = 7;

    record Stretch(int quotes, Duration length) {}

    /** A quote a minute. */
    static Past steady(int quotes, Instant end) {
        return new Past(List.of(steady(quotes)), end);
    }

    /** A day and nothing before. */
    static Past day(int quotes, Instant end) {
        return new Past(List.of(new Stretch(quotes, DAY)), end);
    }

    /** Eight equal weeks and nothing before: as far as a summary of the last one looks back. */
    static Past weeks(int ofWeek, int ofDay, Instant end) {
        return new Past(
                List.of(
                        new Stretch(WEEKS_BEFORE * ofWeek, DAY.multipliedBy((long) WEEKS_BEFORE * DAYS)),
                        new Stretch(ofWeek - ofDay, DAY.multipliedBy(DAYS - 1L)),
                        new Stretch(ofDay, DAY)),
                end);
    }

    /** The same, with a quote a minute before, so many in all. */
    Past after(int quotes) {
        return new Past(
                Stream.concat(Stream.of(steady(quotes - quotes())), stretches.stream())
                        .toList(),
                end);
    }

    int quotes() {
        return stretches.stream().mapToInt(Stretch::quotes).sum();
    }

    /** @param number from 0, the oldest first */
    Instant at(int number) {
        Instant from = end.minus(stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus));
        int left = number;
        for (Stretch stretch : stretches) {
            if (left < stretch.quotes()) {
                return from.plus(stretch.length().multipliedBy(left).dividedBy(stretch.quotes()));
            }
            left -= stretch.quotes();
            from = from.plus(stretch.length());
        }
        throw new IllegalArgumentException("there are " + quotes() + " quotes, and no number " + number);
    }

    private static Stretch steady(int quotes) {
        return new Stretch(quotes, Duration.ofMinutes(quotes));
    }
}
