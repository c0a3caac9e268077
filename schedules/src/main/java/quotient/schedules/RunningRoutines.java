package quotient.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.routines.RoutineNotices;
import quotient.domain.routines.RoutineRuns;

/**
 * Runs what the timetable lists: every moment of every scope once, in the order of the moments. One that came while the
 * desk was away is caught up for two hours, and after that skipped with a note.
 */
public final class RunningRoutines implements Agenda {

    private static final Logger LOG = LoggerFactory.getLogger(RunningRoutines.class);
    /** Changes that nobody announces here, such as a new person or another process's pause, are seen after that. */
    private static final Duration OUTLOOK = Duration.ofSeconds(30);

    private final RoutineRuns runs;
    private final Standings standings;
    private final Attempts attempts;
    private final Missed missed;
    private Optional<Outlook> outlook = Optional.empty();

    public RunningRoutines(
            Timetable timetable,
            Transactions transactions,
            RoutineRuns runs,
            RoutineNotices notices,
            AuditTrail audit) {
        this.runs = runs;
        this.standings = new Standings(timetable, transactions, runs);
        this.attempts = new Attempts(transactions, runs, notices, audit);
        this.missed = new Missed(transactions, runs, notices, audit);
    }

    @Override
    public synchronized Optional<Instant> next(Instant now) {
        if (outlook.filter(reckoned -> reckoned.holdsAt(now)).isEmpty()) {
            outlook = Optional.of(new Outlook(now, round(now).next()));
        }
        return outlook.flatMap(Outlook::next);
    }

    @Override
    public synchronized void lookAgain() {
        outlook = Optional.empty();
    }

    @Override
    public synchronized List<Ran> runDue(Instant now) {
        if (next(now).filter(moment -> !moment.isAfter(now)).isEmpty()) {
            return List.of();
        }
        lookAgain();
        Round round = round(now);
        List<Ran> ran = new ArrayList<>();
        round.tooLate().forEach(late -> ran.addAll(guarded(() -> missed.skip(late, now).stream())));
        round.hopeless().forEach(run -> ran.addAll(guarded(() -> attempts.giveUp(run, now).stream())));
        ran.addAll(guarded(() -> missed.supersede(round.superseded(), now)));
        round.attempts().forEach(each -> ran.addAll(guarded(() -> attempts.attempt(each, now).stream())));
        return ran;
    }

    /** Runs a routine for each of its scopes, beside its hours. */
    synchronized List<Ran> runNow(Timetable.Entry entry, String by, Instant now) {
        lookAgain();
        Instant second = Instant.ofEpochSecond(now.getEpochSecond());
        return entry.scopes().get().stream()
                .map(scope -> new Run(entry.name(), scope, second))
                .map(run -> new Attempt(entry.routine(), run, run.key(), 0, by, false))
                .flatMap(attempt -> attempts.attempt(attempt, now).stream())
                .toList();
    }

    private Round round(Instant now) {
        return new Round(standings.active(now), runs.toRetry(), now);
    }

    /** What cannot even be noted, because the database is away, comes up again in the next round. */
    private static List<Ran> guarded(Supplier<Stream<Ran>> work) {
        try {
            return work.get().toList();
        } catch (RuntimeException failed) {
            LOG.error("a routine could not be dealt with; it comes up again", failed);
            return List.of();
        }
    }

    /** What was reckoned at a moment, and holds for a while from it. */
    private record Outlook(Instant from, Optional<Instant> next) {

        boolean holdsAt(Instant now) {
            return !now.isBefore(from) && now.isBefore(from.plus(OUTLOOK));
        }
    }
}
