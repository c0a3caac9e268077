package quotient.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.clock.VirtualClock;
import quotient.schedules.Agenda;
import quotient.schedules.Ran;
import quotient.schedules.quartz.Heartbeat;

/** Has the agendas run: every second by the system's clock, or at the halts of the virtual one. */
final class Schedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    /** What could not be dealt with at its moment comes up again after that. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final List<Agenda> agendas;
    private final Clock clock;
    private final Optional<VirtualClock> virtual;
    private final Patience patience;
    private Optional<CompletableFuture<Heartbeat>> heart = Optional.empty();

    /**
     * @param settle waits until what was said has left, at most so long, and tells whether it has; asked after each halt of
     *     the virtual clock, so that each message is drawn at its own moment
     */
    Schedule(List<Agenda> agendas, Clock clock, Optional<VirtualClock> virtual, Predicate<Duration> settle) {
        this.agendas = List.copyOf(agendas);
        this.clock = clock;
        this.virtual = virtual;
        this.patience = new Patience(settle);
    }

    /** From now on this process runs what is due. Quartz starts in the background: nobody waits for it. */
    synchronized void begin() {
        if (virtual.isPresent()) {
            beat();
            agendas.forEach(agenda -> virtual.get().add(new Halts(agenda)));
        } else {
            heart = Optional.of(CompletableFuture.supplyAsync(() -> Heartbeat.start(this::beat)));
        }
    }

    /** Runs what is due now. */
    void beat() {
        Instant now = virtual.map(VirtualClock::instant).orElseGet(clock::instant);
        agendas.stream()
                .filter(agenda -> isDue(agenda, now))
                .sorted(Comparator.comparing(agenda -> agenda.next(now).orElse(Instant.MAX)))
                .forEach(agenda -> run(agenda, now));
    }

    /** When something is due first; not after now when it is overdue. */
    Optional<Instant> next() {
        Instant now = clock.instant();
        return agendas.stream().flatMap(agenda -> agenda.next(now).stream()).min(Comparator.naturalOrder());
    }

    /** An agenda that cannot even be asked keeps no other from its hour. */
    private static boolean isDue(Agenda agenda, Instant now) {
        try {
            return agenda.next(now).filter(moment -> !moment.isAfter(now)).isPresent();
        } catch (RuntimeException failed) {
            LOG.error("what is due cannot be told; it is asked again in a second", failed);
            return false;
        }
    }

    private static List<Ran> run(Agenda agenda, Instant now) {
        try {
            return agenda.runDue(now);
        } catch (RuntimeException failed) {
            LOG.error("what is due could not be run; it comes up again", failed);
            return List.of();
        }
    }

    @Override
    public synchronized void close() {
        heart.ifPresent(started -> started.join().close());
    }

    /** One agenda along the virtual clock's way. */
    private final class Halts implements VirtualClock.Halt {

        private final Agenda agenda;

        Halts(Agenda agenda) {
            this.agenda = agenda;
        }

        @Override
        public List<Ran> depart(Instant moment) {
            patience.restore();
            agenda.lookAgain();
            return arrive(moment);
        }

        @Override
        public Optional<Instant> nextAfter(Instant moment) {
            return agenda.next(moment).map(next -> next.isAfter(moment) ? next : moment.plus(AGAIN));
        }

        @Override
        public List<Ran> arrive(Instant moment) {
            List<Ran> ran = run(agenda, moment);
            if (!ran.isEmpty()) {
                patience.settle();
            }
            return ran;
        }
    }
}
