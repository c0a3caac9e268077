package quotient.schedules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.domain.keeping.Transactions;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRuns;
import quotient.domain.routines.RoutineScope;

/** Finds where every routine stands for each of those for whom it runs at this moment. */
final class Standings {

    private static final Logger LOG = LoggerFactory.getLogger(Standings.class);

    private final Timetable timetable;
    private final Transactions transactions;
    private final RoutineRuns runs;

    Standings(Timetable timetable, Transactions transactions, RoutineRuns runs) {
        this.timetable = timetable;
        this.transactions = transactions;
        this.runs = runs;
    }

    /** Those that are not paused, in the order of the timetable; whoever is new to it is registered. */
    List<Standing> active(Instant now) {
        Map<Timetable.Entry, List<Scope>> served = served();
        Map<RoutineScope, Instant> handled = runs.handled();
        List<Standing> all = standings(served, handled, now);
        register(all, gone(served, handled.keySet()), handled, now);
        Set<String> paused = runs.pauses().stream().map(RoutinePause::routine).collect(toUnmodifiableSet());
        return all.stream()
                .filter(standing -> !paused.contains(standing.entry().name()))
                .toList();
    }

    /** All of them, paused or not; nobody is registered. */
    List<Standing> look(Instant now) {
        return standings(served(), runs.handled(), now);
    }

    /** A routine whose scopes cannot be told rests until they can; the others go on. */
    private Map<Timetable.Entry, List<Scope>> served() {
        Map<Timetable.Entry, List<Scope>> served = new LinkedHashMap<>();
        for (Timetable.Entry entry : timetable.entries()) {
            try {
                served.put(entry, entry.scopes().get());
            } catch (RuntimeException failed) {
                LOG.error("for whom {} runs cannot be told", entry.name(), failed);
            }
        }
        return served;
    }

    /** Who has no standing yet begins now; who stands in the future, now too. */
    private static List<Standing> standings(
            Map<Timetable.Entry, List<Scope>> served, Map<RoutineScope, Instant> handled, Instant now) {
        List<Standing> standings = new ArrayList<>();
        served.forEach((entry, scopes) -> scopes.forEach(scope -> {
            Instant until = handled.getOrDefault(new RoutineScope(entry.name(), scope.id()), now);
            standings.add(new Standing(entry, scope, standings.size(), until.isAfter(now) ? now : until));
        }));
        return standings;
    }

    /**
     * A routine that is new to a scope has nothing to catch up. Nor has one that stands in the future, because the clock
     * was set back; its claims keep it from running again. One that left a scope has no standing there.
     */
    private void register(
            List<Standing> all, List<RoutineScope> gone, Map<RoutineScope, Instant> handled, Instant now) {
        List<RoutineScope> begun = all.stream()
                .filter(standing -> !standing.handled().equals(handled.get(standing.place())))
                .map(Standing::place)
                .toList();
        if (!begun.isEmpty() || !gone.isEmpty()) {
            transactions.write(() -> {
                begun.forEach(place -> runs.handledUntil(place, now));
                gone.forEach(runs::forget);
            });
        }
    }

    private static List<RoutineScope> gone(Map<Timetable.Entry, List<Scope>> served, Set<RoutineScope> kept) {
        Map<String, Set<String>> scopes = new HashMap<>();
        served.forEach((entry, of) ->
                scopes.put(entry.name(), of.stream().map(Scope::id).collect(toUnmodifiableSet())));
        return kept.stream()
                .filter(place -> scopes.containsKey(place.routine())
                        && !scopes.get(place.routine()).contains(place.scope()))
                .toList();
    }
}
