package quotient.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import quotient.bot.clock.VirtualClock;
import quotient.schedules.Timetable;
import quotient.schedules.quartz.QuartzTimetable;

/** Has the timetable run: by Quartz and the system's clock, or at the halts of the virtual one. */
final class Schedule implements AutoCloseable {

    private static final Runnable NOTHING = () -> {};

    private final Runnable stop;

    private Schedule(Runnable stop) {
        this.stop = stop;
    }

    /** Quartz starts in the background: nobody waits for it. */
    static Schedule begin(Timetable timetable, Optional<VirtualClock> virtual) {
        if (virtual.isPresent()) {
            virtual.get().add(halts(timetable));
            return new Schedule(NOTHING);
        }
        CompletableFuture<QuartzTimetable> quartz =
                CompletableFuture.supplyAsync(() -> QuartzTimetable.start(timetable));
        return new Schedule(() -> quartz.join().close());
    }

    private static VirtualClock.Halt halts(Timetable timetable) {
        return new VirtualClock.Halt() {
            @Override
            public Optional<Instant> nextAfter(Instant moment) {
                return timetable.nextAfter(moment);
            }

            @Override
            public List<String> arrive(Instant moment) {
                return timetable.runDueAt(moment);
            }
        };
    }

    @Override
    public void close() {
        stop.run();
    }
}
