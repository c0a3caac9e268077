package quotient.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.alerts.Worth;

/** Alerts in short, of those kept in memory. */
public final class InMemoryAlertTimes implements AlertTimes {
    private final InMemoryStore store;

    public InMemoryAlertTimes(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<AlertTime> openedBetween(Instant from, Instant to) {
        return store.look(state -> state.alerts.values().stream()
                .filter(kept -> !kept.alert().openedAt().isBefore(from)
                        && kept.alert().openedAt().isBefore(to))
                .sorted(Comparator.comparing((KeptAlert kept) -> kept.alert().openedAt())
                        .thenComparing(kept -> kept.alert().id().number()))
                .map(kept -> time(state, kept))
                .toList());
    }

    private static AlertTime time(InMemoryState state, KeptAlert kept) {
        return new AlertTime(
                kept.alert().kind(),
                kept.openedAs(),
                kept.alert().openedAt(),
                kept.acknowledged(),
                votes(state, kept, Worth.USEFUL),
                votes(state, kept, Worth.NOISE));
    }

    private static long votes(InMemoryState state, KeptAlert kept, Worth worth) {
        return state.votes.entrySet().stream()
                .filter(vote -> vote.getKey().alert().equals(kept.alert().id()) && vote.getValue() == worth)
                .count();
    }
}
