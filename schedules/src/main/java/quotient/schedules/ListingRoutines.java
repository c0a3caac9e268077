package quotient.schedules;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import quotient.domain.keeping.Transactions;
import quotient.domain.routines.RoutineLine;
import quotient.domain.routines.RoutinePause;
import quotient.domain.routines.RoutineRuns;

/** Lists every routine as it stands now, in the order of the timetable. Changes nothing. */
public final class ListingRoutines {

    private final Timetable timetable;
    private final RoutineRuns runs;
    private final Standings standings;

    public ListingRoutines(Timetable timetable, Transactions transactions, RoutineRuns runs) {
        this.timetable = timetable;
        this.runs = runs;
        this.standings = new Standings(timetable, transactions, runs);
    }

    public List<RoutineLine> list(Instant now) {
        List<Standing> all = standings.look(now);
        Map<String, RoutinePause> pauses =
                runs.pauses().stream().collect(toMap(RoutinePause::routine, Function.identity()));
        return timetable.entries().stream()
                .map(entry -> line(
                        entry,
                        all.stream()
                                .filter(standing -> standing.entry().name().equals(entry.name()))
                                .toList(),
                        pauses))
                .toList();
    }

    private RoutineLine line(Timetable.Entry entry, List<Standing> standings, Map<String, RoutinePause> pauses) {
        Optional<RoutinePause> pause = Optional.ofNullable(pauses.get(entry.name()));
        return new RoutineLine(
                entry.name(),
                entry.routine().purpose(),
                entry.hours().inWords(),
                standings.stream()
                        .map(standing -> standing.scope().zone())
                        .distinct()
                        .toList(),
                standings.size(),
                entry.requirements(),
                runs.last(entry.name()),
                pause.isPresent() ? Optional.empty() : next(standings),
                pause,
                entry.routine() instanceof Previewable);
    }

    private static Optional<Instant> next(List<Standing> standings) {
        return standings.stream().flatMap(standing -> standing.next().stream()).min(Comparator.naturalOrder());
    }
}
