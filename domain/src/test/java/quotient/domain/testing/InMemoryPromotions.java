package quotient.domain.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.promotions.Cohort;
import quotient.domain.promotions.Promotion;
import quotient.domain.promotions.Promotions;

/** Promotions kept in memory. */
public final class InMemoryPromotions implements Promotions {
    private final InMemoryStore store;

    public InMemoryPromotions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(Promotion promotion) {
        store.with(state -> {
            if (state.promotions.putIfAbsent(promotion.name(), promotion) != null) {
                throw new IllegalStateException(promotion.name() + " is there already");
            }
            return promotion;
        });
    }

    @Override
    public Optional<Promotion> find(String name) {
        return store.look(state -> Optional.ofNullable(state.promotions.get(name)));
    }

    @Override
    public boolean replace(Promotion changed) {
        return store.with(state -> {
            Promotion kept = state.promotions.get(changed.name());
            boolean follows = kept != null && kept.version() == changed.version() - 1;
            if (follows) {
                state.promotions.put(changed.name(), changed);
            }
            return follows;
        });
    }

    @Override
    public List<Promotion> latest(int limit) {
        return store.look(state -> state.promotions.values().stream()
                .sorted(Comparator.comparing(Promotion::from).reversed().thenComparing(Promotion::name))
                .limit(limit)
                .toList());
    }

    @Override
    public Cohort cohort(String offer) {
        List<Quote> quotes = store.look(state -> state.quotes.values().stream()
                .filter(quote -> quote.request().offer().filter(offer::equals).isPresent())
                .toList());
        List<Quote> won =
                quotes.stream().filter(quote -> quote.stage() == Stage.WON).toList();
        return new Cohort(
                quotes.size(),
                won.size(),
                quotes.stream().filter(quote -> quote.stage() == Stage.LOST).count(),
                won.stream().map(quote -> quote.price().offered()).reduce(Money::plus));
    }
}
