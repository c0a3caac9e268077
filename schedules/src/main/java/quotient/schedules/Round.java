package quotient.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.people.Actor;
import quotient.domain.routines.RoutineRun;

/** What there is to do at one moment, reckoned from where everything stands. */
final class Round {

    private final List<Standing> standings;
    private final List<RoutineRun> failed;
    private final Instant now;

    /**
     * @param standings of everything that may run
     * @param failed what waits for another try; of what may not run now, it waits until it is too late
     */
    Round(List<Standing> standings, List<RoutineRun> failed, Instant now) {
        this.standings = standings;
        this.failed = failed;
        this.now = now;
    }

    /** When there is something to do first; may be past. */
    Optional<Instant> next() {
        return Stream.concat(
                        standings.stream().flatMap(standing -> standing.next().stream()),
                        failed.stream()
                                .map(run -> standing(run).isPresent()
                                        ? run.nextTry().orElseThrow()
                                        : run.scheduledAt()
                                                .plus(Attempts.TOO_LATE)
                                                .plusSeconds(1)))
                .min(Comparator.naturalOrder());
    }

    /** The runs whose moment is too long ago, oldest first, for each routine. */
    List<List<Run>> tooLate() {
        Map<String, List<Run>> late = new LinkedHashMap<>();
        for (Standing standing : standings) {
            standing.due(now).stream()
                    .filter(this::isTooLate)
                    .map(standing::run)
                    .forEach(run -> late.computeIfAbsent(run.routine(), routine -> new ArrayList<>())
                            .add(run));
        }
        late.values().forEach(runs -> runs.sort(Comparator.comparing(Run::scheduledAt)));
        return List.copyOf(late.values());
    }

    /** The runs that need not be caught up because a newer one of the same routine and scope is. */
    List<Run> superseded() {
        return standings.stream()
                .filter(standing -> standing.entry().misfire() == Misfire.CATCH_UP_LATEST)
                .flatMap(standing -> {
                    List<Instant> fresh = fresh(standing);
                    return fresh.stream().limit(Math.max(0, fresh.size() - 1)).map(standing::run);
                })
                .toList();
    }

    /** What is to be tried, in the order in which it came due. */
    List<Attempt> attempts() {
        return Stream.concat(
                        standings.stream().flatMap(this::first), failed.stream().flatMap(this::again))
                .sorted(Comparator.comparing(Due::at).thenComparing(Due::order))
                .map(Due::attempt)
                .toList();
    }

    /** What failed and is too late for another try. */
    List<RoutineRun> hopeless() {
        return failed.stream().filter(run -> isTooLate(run.scheduledAt())).toList();
    }

    private record Due(Instant at, int order, Attempt attempt) {}

    private Stream<Due> first(Standing standing) {
        List<Instant> fresh = fresh(standing);
        int wanted = standing.entry().misfire() == Misfire.CATCH_UP_LATEST ? 1 : fresh.size();
        return fresh.stream()
                .skip(Math.max(0, fresh.size() - wanted))
                .map(moment -> new Due(moment, standing.order(), attempt(standing, moment)));
    }

    private Stream<Due> again(RoutineRun run) {
        Instant at = run.nextTry().orElseThrow();
        return standing(run)
                .filter(standing -> !at.isAfter(now) && !isTooLate(run.scheduledAt()))
                .map(standing -> new Due(at, standing.order(), retry(standing, run)))
                .stream();
    }

    private static Attempt attempt(Standing standing, Instant moment) {
        Run run = standing.run(moment);
        return new Attempt(standing.entry().routine(), run, run.key(), 0, Actor.QUOTIENT.id(), true);
    }

    /** Under the period that it failed for, whatever zone the scope lives in by now. */
    private static Attempt retry(Standing standing, RoutineRun failed) {
        Run run = standing.run(failed.scheduledAt());
        return new Attempt(
                standing.entry().routine(), run, failed.key(), failed.attempts(), Actor.QUOTIENT.id(), false);
    }

    private List<Instant> fresh(Standing standing) {
        return standing.due(now).stream().filter(moment -> !isTooLate(moment)).toList();
    }

    private boolean isTooLate(Instant moment) {
        return moment.isBefore(now.minus(Attempts.TOO_LATE));
    }

    private Optional<Standing> standing(RoutineRun run) {
        return standings.stream()
                .filter(standing -> standing.place().equals(run.key().place()))
                .findAny();
    }
}
