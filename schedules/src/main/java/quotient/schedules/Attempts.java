package quotient.schedules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;
import quotient.domain.routines.RoutineNotices;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RunResult;

/**
 * Tries runs: prepares outside any transaction, then claims the period and does the work in one. A failure is kept with
 * its cause and tried again until the run is two hours late.
 */
final class Attempts {

    /** Later than that nobody wants it any more. */
    static final Duration TOO_LATE = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30));
    private static final int LONGEST_CAUSE = 300;

    private final Transactions transactions;
    private final RoutineRuns runs;
    private final RoutineNotices notices;
    private final AuditTrail audit;

    Attempts(Transactions transactions, RoutineRuns runs, RoutineNotices notices, AuditTrail audit) {
        this.transactions = transactions;
        this.runs = runs;
        this.notices = notices;
        this.audit = audit;
    }

    /** Empty when the period is somebody else's, or was dealt with before. */
    Optional<Ran> attempt(Attempt attempt, Instant now) {
        if (isOthers(attempt)) {
            return transactions.write(() -> notOurs(attempt));
        }
        try {
            Doing doing = attempt.routine().prepare(attempt.run());
            return transactions.write(() -> done(attempt, doing, now));
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            LOG.error("{} failed", attempt.key(), failed);
            return transactions.write(() -> failed(attempt, cause(failed), now));
        }
    }

    /** It is too late for another try, or nobody is left to run it for. */
    Optional<Ran> giveUp(RoutineRun failed, Instant now) {
        return transactions.write(() -> {
            RoutineRun given =
                    RoutineRun.givenUp(failed.key(), failed.scheduledAt(), now, failed.attempts(), failed.why());
            if (!runs.claim(given, failed.attempts())) {
                return Optional.empty();
            }
            notices.failed(given);
            return Optional.of(noted(given, Actor.QUOTIENT.id()));
        });
    }

    /** Asked before the work is prepared, so that nobody prepares in vain; the claim decides. */
    private boolean isOthers(Attempt attempt) {
        return runs.find(attempt.key())
                .filter(run -> run.result() != RunResult.FAILED || run.attempts() != attempt.failedBefore())
                .isPresent();
    }

    private Optional<Ran> notOurs(Attempt attempt) {
        dealtWith(attempt);
        return Optional.empty();
    }

    private Optional<Ran> done(Attempt attempt, Doing doing, Instant now) {
        RoutineRun run = RoutineRun.done(
                attempt.key(), attempt.run().scheduledAt(), now, attempt.failedBefore() + 1, doing.what());
        dealtWith(attempt);
        if (!runs.claim(run, attempt.failedBefore())) {
            return Optional.empty();
        }
        doing.work().run();
        if (attempt.failedBefore() > 0) {
            notices.recovered(run);
        }
        return Optional.of(noted(run, attempt.by()));
    }

    private Optional<Ran> failed(Attempt attempt, String cause, Instant now) {
        RoutineRun run = failure(attempt, cause, now);
        dealtWith(attempt);
        if (!runs.claim(run, attempt.failedBefore())) {
            return Optional.empty();
        }
        if (run.attempts() == 1 || run.result() == RunResult.GIVEN_UP) {
            notices.failed(run);
        }
        return Optional.of(noted(run, attempt.by()));
    }

    private static RoutineRun failure(Attempt attempt, String cause, Instant now) {
        Instant scheduledAt = attempt.run().scheduledAt();
        int attempts = attempt.failedBefore() + 1;
        Instant nextTry = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
        return nextTry.isAfter(scheduledAt.plus(TOO_LATE))
                ? RoutineRun.givenUp(attempt.key(), scheduledAt, now, attempts, cause)
                : RoutineRun.failed(attempt.key(), scheduledAt, now, attempts, nextTry, cause);
    }

    private void dealtWith(Attempt attempt) {
        if (attempt.scheduled()) {
            runs.handledUntil(attempt.key().place(), attempt.run().scheduledAt());
        }
    }

    private Ran noted(RoutineRun run, String by) {
        audit.append(new AuditEntry(
                run.ranAt(),
                by,
                "routine." + run.result().code(),
                run.key().routine(),
                Optional.empty(),
                Map.of("scope", run.key().scope(), "period", run.key().period(), "what", run.why())));
        return new Ran(
                run.key().routine(),
                run.key().scope(),
                run.scheduledAt(),
                run.result().code());
    }

    private static String cause(Throwable failed) {
        String message =
                failed.getMessage() == null ? "" : ": " + failed.getMessage().strip();
        String cause = failed.getClass().getSimpleName() + message;
        return cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE - 1) + "…";
    }
}
