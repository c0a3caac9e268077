package quotient.domain.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import quotient.domain.alerts.Hand;
import quotient.domain.cadence.Chase;
import quotient.domain.cadence.Chases;
import quotient.domain.cadence.DueId;
import quotient.domain.cadence.Move;
import quotient.domain.cadence.Snooze;
import quotient.domain.roi.ProjectId;

/** What was said of due measurements, kept in memory. */
public final class InMemoryChases implements Chases {
    private final InMemoryStore store;

    public InMemoryChases(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Chase> of(ProjectId project) {
        return store.look(state -> state.chases.values().stream()
                .filter(chase -> chase.id().project().equals(project))
                .toList());
    }

    @Override
    public Optional<Chase> find(DueId id) {
        return store.look(state -> Optional.ofNullable(state.chases.get(id)));
    }

    @Override
    public boolean claim(DueId id, Move move, Instant at, String place) {
        return change(id, chase -> !chase.isMade(move), chase -> chase.made(move, at, place));
    }

    @Override
    public boolean snooze(DueId id, Snooze snooze) {
        return change(id, chase -> true, chase -> chase.snoozed(snooze));
    }

    @Override
    public boolean excuse(DueId id, Hand hand) {
        return change(id, chase -> true, chase -> chase.excusedBy(hand));
    }

    @Override
    public void admit(DueId id, String person, Instant at) {
        store.with(state -> state.passes.put(new InMemoryState.Pass(id, person), at));
    }

    @Override
    public boolean isAdmitted(DueId id, String person, Instant since) {
        return store.look(state -> Optional.ofNullable(state.passes.get(new InMemoryState.Pass(id, person)))
                .filter(at -> !at.isBefore(since))
                .isPresent());
    }

    private boolean change(DueId id, Predicate<Chase> wanted, Function<Chase, Chase> next) {
        return store.with(state -> {
            Chase chase = state.chases.getOrDefault(id, Chase.untouched(id));
            boolean may = chase.excused().isEmpty() && wanted.test(chase);
            if (may) {
                state.chases.put(id, next.apply(chase));
            }
            return may;
        });
    }
}
