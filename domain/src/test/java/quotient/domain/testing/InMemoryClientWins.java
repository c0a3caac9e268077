package quotient.domain.testing;

import java.time.Instant;
import quotient.domain.brief.ClientWins;
import quotient.domain.pricing.Quote;

/** Who has bought before, of the log kept in memory. */
public final class InMemoryClientWins implements ClientWins {
    private final InMemoryStore store;

    public InMemoryClientWins(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean hasWon(String client, Instant before) {
        return new InMemoryAuditTrail(store)
                .all().stream()
                        .filter(entry ->
                                entry.action().equals("quote.won") && entry.at().isBefore(before))
                        .anyMatch(entry -> store.look(state -> state.quotes.values().stream()
                                .filter(quote -> quote.id().value().equals(entry.subject()))
                                .anyMatch(quote -> isFor(quote, client))));
    }

    private static boolean isFor(Quote quote, String client) {
        return quote.request().client().filter(client::equalsIgnoreCase).isPresent();
    }
}
