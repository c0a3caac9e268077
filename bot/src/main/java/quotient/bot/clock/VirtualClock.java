package quotient.bot.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import quotient.schedules.Ran;

/**
 * A clock that stands still until it is told to move, and never moves backwards. On its way it halts at every moment for
 * which something is due, in order, so that whatever runs there sees its own moment on the clock.
 */
public final class VirtualClock extends Clock {

    private final ZoneId zone;
    private final List<Halt> halts = new CopyOnWriteArrayList<>();
    private final Object travel = new Object();
    private volatile Instant now;

    /** Something that is due at moments known beforehand. */
    public interface Halt {

        /** The first moment after that one; empty when there is none any more. */
        Optional<Instant> nextAfter(Instant moment);

        /** The clock shows this moment. Returns what ran, in order. */
        List<Ran> arrive(Instant moment);

        /** A journey begins here. Returns what was overdue and ran. */
        default List<Ran> depart(Instant moment) {
            return List.of();
        }
    }

    public VirtualClock(OffsetDateTime start) {
        this.zone = start.getOffset();
        this.now = start.toInstant();
    }

    public void add(Halt halt) {
        halts.add(halt);
    }

    /**
     * One journey at a time.
     *
     * @return what ran on the way, in order
     * @throws IllegalArgumentException when the moment is before now
     */
    public List<Ran> moveTo(Instant target) {
        synchronized (travel) {
            if (target.isBefore(now)) {
                throw new IllegalArgumentException("the clock never goes backwards");
            }
            List<Ran> ran = new ArrayList<>();
            halts.forEach(halt -> ran.addAll(halt.depart(now)));
            for (Optional<Stop> next = next(target); next.isPresent(); next = next(target)) {
                now = next.get().moment();
                next.get().due().forEach(halt -> ran.addAll(halt.arrive(now)));
            }
            now = target;
            return ran;
        }
    }

    /** A moment on the way, and all that is due then, found before any of it runs. */
    private record Stop(Instant moment, List<Halt> due) {}

    private Optional<Stop> next(Instant target) {
        Map<Halt, Instant> nexts = new LinkedHashMap<>();
        for (Halt halt : halts) {
            halt.nextAfter(now)
                    .filter(moment -> moment.isAfter(now) && !moment.isAfter(target))
                    .ifPresent(moment -> nexts.put(halt, moment));
        }
        return nexts.values().stream()
                .min(Comparator.naturalOrder())
                .map(first -> new Stop(
                        first,
                        nexts.keySet().stream()
                                .filter(halt -> nexts.get(halt).equals(first))
                                .toList()));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A view of this clock in another zone: it moves with it. */
    @Override
    public Clock withZone(ZoneId other) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return VirtualClock.this.withZone(another);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
