package quotient.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.dealdesk.Ask;
import quotient.domain.dealdesk.Asks;
import quotient.domain.pricing.QuoteId;

/** What is asked of whom, kept in memory. */
public final class InMemoryAsks implements Asks {
    private static final Comparator<Ask> BY_NUMBER =
            Comparator.comparing((Ask ask) -> ask.quote().number()).thenComparing(Ask::approval);

    private final InMemoryStore store;

    public InMemoryAsks(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Ask> of(QuoteId quote) {
        return store.look(state -> state.asks.getOrDefault(quote, List.of()));
    }

    @Override
    public void replace(QuoteId quote, List<Ask> asks) {
        store.with(
                state -> state.asks.put(quote, asks.stream().sorted(BY_NUMBER).toList()));
    }

    @Override
    public Optional<Instant> nextDue() {
        return each().map(Ask::next).min(Instant::compareTo);
    }

    @Override
    public List<Ask> due(Instant now, int limit) {
        return each().filter(ask -> !ask.next().isAfter(now))
                .sorted(Comparator.comparing(Ask::next).thenComparing(BY_NUMBER))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Ask> all(int limit) {
        return each().sorted(Comparator.comparing(Ask::since).thenComparing(BY_NUMBER))
                .limit(limit)
                .toList();
    }

    private Stream<Ask> each() {
        return store
                .look(state ->
                        state.asks.values().stream().flatMap(List::stream).toList())
                .stream();
    }
}
