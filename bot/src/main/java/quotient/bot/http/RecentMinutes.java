package quotient.bot.http;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** What the last sixty minutes brought, minute by minute: how requests ended, and how long they took, to within a fifth. */
final class RecentMinutes {

    private static final int MINUTES = 60;
    private static final long MINUTE_MILLIS = 60_000;
    /** The first step ends at 50 microseconds, each further one a fifth later, the last at about 90 seconds. */
    private static final int STEPS = 80;

    private static final double FIRST_NANOS = 50_000;
    private static final double LONGER = 1.2;
    private static final double LOG_LONGER = Math.log(LONGER);

    private final Clock wall;
    private final AtomicReferenceArray<Minute> ring = new AtomicReferenceArray<>(MINUTES);

    RecentMinutes(Clock wall) {
        this.wall = wall;
    }

    void count(Ending ending, long nanos) {
        Minute minute = now();
        minute.endings.incrementAndGet(ending.place());
        minute.steps.incrementAndGet(step(nanos));
    }

    /** The minutes in which something was counted, in no order. */
    List<Minute> recent() {
        long oldest = wall.millis() / MINUTE_MILLIS - MINUTES;
        List<Minute> recent = new ArrayList<>();
        for (int i = 0; i < MINUTES; i++) {
            Minute minute = ring.get(i);
            if (minute != null && minute.number > oldest) {
                recent.add(minute);
            }
        }
        return recent;
    }

    /** The end of the step in which the request lies that so many of a hundred do not exceed. */
    static Duration within(List<Minute> minutes, int percent) {
        long[] counts = IntStream.range(0, STEPS)
                .mapToLong(step -> minutes.stream()
                        .mapToLong(minute -> minute.steps.get(step))
                        .sum())
                .toArray();
        long all = IntStream.range(0, STEPS).mapToLong(step -> counts[step]).sum();
        long wanted = (all * percent + 99) / 100;
        long seen = 0;
        int step = 0;
        while (step < STEPS - 1 && seen + counts[step] < wanted) {
            seen += counts[step];
            step++;
        }
        return Duration.ofNanos(Math.round(FIRST_NANOS * Math.pow(LONGER, step)));
    }

    private Minute now() {
        long number = wall.millis() / MINUTE_MILLIS;
        int place = (int) (number % MINUTES);
        Minute kept = ring.get(place);
        if (kept != null && kept.number == number) {
            return kept;
        }
        Minute fresh = new Minute(number);
        return ring.compareAndSet(place, kept, fresh) ? fresh : ring.get(place);
    }

    private static int step(long nanos) {
        double steps = Math.ceil(Math.log(Math.max(1, nanos) / FIRST_NANOS) / LOG_LONGER);
        return (int) Math.max(0, Math.min(STEPS - 1, steps));
    }

    /** How a request ended. */
    enum Ending {
        ANSWERED(0),
        REFUSED(1),
        FAILED(2);

        /** Where it is counted. */
        private final int place;

        Ending(int place) {
            this.place = place;
        }

        int place() {
            return place;
        }

        static Ending of(int status) {
            if (status >= 500) {
                return FAILED;
            }
            return status >= 400 ? REFUSED : ANSWERED;
        }
    }

    static final class Minute {
        private final long number;
        private final AtomicIntegerArray endings = new AtomicIntegerArray(Ending.values().length);
        private final AtomicIntegerArray steps = new AtomicIntegerArray(STEPS);

        private Minute(long number) {
            this.number = number;
        }

        int count(Ending ending) {
            return endings.get(ending.place());
        }

        /** More than half failed. */
        boolean isDown() {
            return count(Ending.FAILED) > count(Ending.ANSWERED) + count(Ending.REFUSED);
        }
    }
}
