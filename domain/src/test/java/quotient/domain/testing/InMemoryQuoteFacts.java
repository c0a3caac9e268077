package quotient.domain.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quotient.domain.pricing.Quote;
import quotient.domain.pricinghealth.QuoteFact;
import quotient.domain.pricinghealth.QuoteFacts;

/** Quotes in short, of those kept in memory. */
public final class InMemoryQuoteFacts implements QuoteFacts {
    private final InMemoryStore store;

    public InMemoryQuoteFacts(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void each(Instant from, Instant to, Optional<String> author, Consumer<QuoteFact> reader) {
        store.look(state -> List.copyOf(state.quotes.values())).stream()
                .filter(quote ->
                        !quote.createdAt().isBefore(from) && quote.createdAt().isBefore(to))
                .filter(quote -> author.isEmpty() || author.get().equals(quote.author()))
                .sorted(Comparator.comparing(Quote::createdAt)
                        .thenComparing(quote -> quote.id().number()))
                .map(InMemoryQuoteFacts::fact)
                .forEach(reader);
    }

    private static QuoteFact fact(Quote quote) {
        return new QuoteFact(
                quote.createdAt(),
                quote.request().segment(),
                quote.request().model(),
                quote.decisionStatus(),
                quote.stage(),
                quote.approvals().stream().anyMatch(approval -> !approval.name().equals("sales_manager")),
                quote.price().margin(),
                quote.price().minimumMargin());
    }
}
