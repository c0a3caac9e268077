package quotient.bot.simulation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.bot.House;
import quotient.domain.routines.RoutineScope;
import quotient.domain.routines.RunKey;
import quotient.domain.routines.RunResult;
import quotient.schedules.Run;
import quotient.schedules.Scope;
import quotient.schedules.Timetable;

/** Whether every moment of every routine was dealt with: done, caught up, or skipped with a note, and never left out. */
final class Rota {

    private Rota() {}

    /** Of those who are served now, from the begin of the simulation. */
    static void check(House house, Map<RunKey, RunResult> runs, Instant from, Instant until, Tally tally) {
        Map<RoutineScope, Instant> handled = house.ports().routineRuns().handled();
        for (Timetable.Entry entry : house.timetable().entries()) {
            for (Scope scope : entry.scopes().get()) {
                if (handled.containsKey(new RoutineScope(entry.name(), scope.id()))) {
                    check(entry, scope, runs, from, until, tally);
                }
            }
        }
        runs.values().forEach(result -> tally.add("routine runs " + result.code()));
    }

    private static void check(
            Timetable.Entry entry, Scope scope, Map<RunKey, RunResult> runs, Instant from, Instant until, Tally tally) {
        Optional<Instant> moment = entry.hours().nextAfter(from, scope.zone());
        while (moment.filter(each -> each.isBefore(until)).isPresent()) {
            Run run = new Run(entry.name(), scope, moment.get());
            tally.add("invariants checked");
            if (!runs.containsKey(run.key())) {
                throw new Broken(entry.name() + " for " + scope.id() + " neither ran at " + run.local()
                        + " nor was it skipped with a note");
            }
            moment = entry.hours().nextAfter(moment.get(), scope.zone());
        }
    }
}
