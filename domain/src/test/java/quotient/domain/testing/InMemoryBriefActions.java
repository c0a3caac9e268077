package quotient.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefActionId;
import quotient.domain.brief.BriefActions;

/** Actions of briefs kept in memory. */
public final class InMemoryBriefActions implements BriefActions {
    private final InMemoryStore store;

    public InMemoryBriefActions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public BriefActionId nextId() {
        return store.with(state -> BriefActionId.ofNumber(++state.lastBriefAction));
    }

    @Override
    public void add(BriefAction action) {
        store.with(state -> state.briefActions.put(action.id(), action));
    }

    @Override
    public Optional<BriefAction> find(BriefActionId id) {
        return store.look(state -> Optional.ofNullable(state.briefActions.get(id)));
    }

    @Override
    public List<BriefAction> of(LocalDate brief) {
        return store.look(state -> state.briefActions.values().stream()
                .filter(action -> action.brief().equals(brief))
                .toList());
    }

    @Override
    public List<BriefAction> notDoneBefore(Instant moment) {
        return store.look(state -> state.briefActions.values().stream()
                .filter(action ->
                        action.done().filter(hand -> hand.at().isBefore(moment)).isEmpty())
                .toList());
    }

    @Override
    public boolean finish(BriefActionId id, Hand hand) {
        return store.with(state -> {
            BriefAction kept = state.briefActions.get(id);
            boolean first = kept != null && kept.isOpen();
            if (first) {
                state.briefActions.put(id, done(kept, hand));
            }
            return first;
        });
    }

    private static BriefAction done(BriefAction action, Hand hand) {
        return new BriefAction(
                action.id(),
                action.brief(),
                action.section(),
                action.question(),
                action.owner(),
                action.asked(),
                action.due(),
                Optional.of(hand));
    }
}
