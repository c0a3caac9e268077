package quotient.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.people.Actor;
import quotient.domain.routines.RoutineNotices;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RoutineRuns;

/** Deals with the moments of one routine that will not run any more. */
final class Missed {

    private static final String AWAY = "the desk was away and came back more than 2 h late";
    private static final String SUPERSEDED = "the next run stands for it";

    private final Transactions transactions;
    private final RoutineRuns runs;
    private final RoutineNotices notices;
    private final AuditTrail audit;

    Missed(Transactions transactions, RoutineRuns runs, RoutineNotices notices, AuditTrail audit) {
        this.transactions = transactions;
        this.runs = runs;
        this.notices = notices;
        this.audit = audit;
    }

    /** Ops hears once of all that came too late. */
    List<Ran> skip(List<Run> tooLate, Instant now) {
        return transactions.write(() -> {
            List<RoutineRun> skipped = claimed(tooLate, AWAY, now);
            if (!skipped.isEmpty()) {
                notices.skipped(skipped);
                note(skipped, now);
            }
            return skipped.stream().map(Missed::ran).toList();
        });
    }

    /** A newer moment has come as well; nobody needs to hear of it. */
    Stream<Ran> supersede(List<Run> older, Instant now) {
        return older.isEmpty()
                ? Stream.empty()
                : transactions.write(() -> claimed(older, SUPERSEDED, now)).stream()
                        .map(Missed::ran);
    }

    private List<RoutineRun> claimed(List<Run> moments, String why, Instant now) {
        List<RoutineRun> claimed = new ArrayList<>();
        for (Run moment : moments) {
            RoutineRun run = RoutineRun.skipped(moment.key(), moment.scheduledAt(), now, why);
            if (runs.claim(run, 0)) {
                claimed.add(run);
            }
            runs.handledUntil(moment.key().place(), moment.scheduledAt());
        }
        return claimed;
    }

    private void note(List<RoutineRun> skipped, Instant now) {
        audit.append(new AuditEntry(
                now,
                Actor.QUOTIENT.id(),
                "routine.skipped",
                skipped.get(0).key().routine(),
                Optional.empty(),
                Map.of(
                        "count", Integer.toString(skipped.size()),
                        "first", skipped.get(0).key().period(),
                        "last", skipped.get(skipped.size() - 1).key().period(),
                        "what", AWAY)));
    }

    private static Ran ran(RoutineRun run) {
        return new Ran(
                run.key().routine(),
                run.key().scope(),
                run.scheduledAt(),
                run.result().code());
    }
}
