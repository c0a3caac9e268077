package quotient.domain.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.SegmentFigures;
import quotient.domain.pricing.SegmentTally;
import quotient.domain.pricing.Stage;

/** Quotes kept in memory. */
public final class InMemoryQuotes implements Quotes {
    private static final Pattern CURSOR = Pattern.compile("after-([1-9]\\d{0,8})");
    private static final Comparator<Quote> OLDEST_FIRST = Comparator.comparing(Quote::createdAt)
            .thenComparing(quote -> quote.id().number());

    private final InMemoryStore store;

    public InMemoryQuotes(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public QuoteId nextId() {
        return store.with(state -> QuoteId.ofNumber(++state.lastQuote));
    }

    @Override
    public void add(Quote quote) {
        store.with(state -> state.quotes.put(quote.id(), quote));
    }

    @Override
    public Optional<Quote> find(QuoteId id) {
        return store.look(state -> Optional.ofNullable(state.quotes.get(id)));
    }

    @Override
    public boolean replace(Quote changed) {
        return store.with(state -> {
            Quote kept = state.quotes.get(changed.id());
            boolean follows = kept != null && kept.version() == changed.version() - 1;
            if (follows) {
                state.quotes.put(changed.id(), changed);
            }
            return follows;
        });
    }

    @Override
    public Page<Quote> list(QuoteFilter filter, int limit, Optional<String> cursor) {
        int from = cursor.map(InMemoryQuotes::position).orElse(0);
        List<Quote> wanted = all().stream()
                .filter(quote -> isWanted(filter, quote))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
        int to = Math.min(wanted.size(), from + limit);
        return new Page<>(
                wanted.subList(Math.min(from, to), to),
                to < wanted.size() ? Optional.of("after-" + to) : Optional.empty());
    }

    @Override
    public List<Quote> awaiting(Set<Role> deciders, int limit) {
        return all().stream()
                .filter(quote -> quote.stage() == Stage.SUBMITTED)
                .filter(quote -> quote.openApprovals().stream()
                        .anyMatch(open -> open.deciders().stream().anyMatch(deciders::contains)))
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Quote> endingBy(LocalDate day, int limit) {
        return all().stream()
                .filter(quote -> quote.stage() == Stage.SENT)
                .filter(quote ->
                        quote.goodUntil().filter(last -> !last.isAfter(day)).isPresent())
                .sorted(Comparator.comparing((Quote quote) -> quote.goodUntil().orElseThrow())
                        .thenComparing(quote -> quote.id().number()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<SegmentFigures> figures(Instant since, Optional<String> author) {
        SegmentTally tally = new SegmentTally();
        all().stream()
                .filter(quote -> !quote.createdAt().isBefore(since))
                .filter(quote -> author.isEmpty() || quote.author().equals(author.get()))
                .forEach(quote -> tally.count(
                        quote.request().segment(),
                        quote.decisionStatus(),
                        quote.stage(),
                        quote.price().margin()));
        return tally.figures();
    }

    /** In the order in which they were added. */
    public List<Quote> all() {
        return store.look(state -> List.copyOf(state.quotes.values()));
    }

    private static boolean isWanted(QuoteFilter filter, Quote quote) {
        return filter.author().map(quote.author()::equals).orElse(true)
                && filter.status().map(quote.decisionStatus()::equals).orElse(true)
                && filter.stage().map(quote.stage()::equals).orElse(true)
                && filter.segment().map(quote.request().segment()::equals).orElse(true)
                && filter.since()
                        .map(since -> !quote.createdAt().isBefore(since))
                        .orElse(true);
    }

    private static int position(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw new InvalidInput("cursor", "The cursor is not one that a page of quotes ended with.");
        }
        return Integer.parseInt(cursor.substring("after-".length()));
    }
}
