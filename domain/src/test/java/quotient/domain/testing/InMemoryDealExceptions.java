package quotient.domain.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.dealexceptions.ProgressEntry;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/** Exceptions kept in memory. */
public final class InMemoryDealExceptions implements DealExceptions {
    private static final Pattern CURSOR = Pattern.compile("after-([1-9]\\d{0,8})");
    private static final Comparator<DealException> BY_NUMBER =
            Comparator.comparing(exception -> exception.id().number());
    private static final Comparator<DealException> OLDEST_FIRST =
            Comparator.comparing(DealException::openedOn).thenComparing(BY_NUMBER);

    private final InMemoryStore store;

    public InMemoryDealExceptions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ExceptionId nextId() {
        return store.with(state -> ExceptionId.ofNumber(++state.lastException));
    }

    @Override
    public void add(DealException exception) {
        store.with(state -> state.exceptions.put(exception.id(), exception));
    }

    @Override
    public Optional<DealException> find(ExceptionId id) {
        return store.look(state -> Optional.ofNullable(state.exceptions.get(id)));
    }

    @Override
    public Optional<DealException> openFor(QuoteId quote) {
        return all().filter(DealException::isOpen)
                .filter(exception -> exception.deal().quote().equals(quote))
                .findFirst();
    }

    @Override
    public List<DealException> openOf(QuoteId quote) {
        return all().filter(DealException::isOpen)
                .filter(exception -> exception.deal().quote().equals(quote))
                .sorted(BY_NUMBER)
                .toList();
    }

    @Override
    public boolean replace(DealException exception) {
        return store.with(state -> {
            DealException kept = state.exceptions.get(exception.id());
            boolean same = kept != null && kept.version() == exception.version();
            if (same) {
                state.exceptions.put(exception.id(), exception.changed());
            }
            return same;
        });
    }

    @Override
    public Page<DealException> list(ExceptionFilter filter, int limit, Optional<String> cursor) {
        int from = cursor.map(InMemoryDealExceptions::position).orElse(0);
        List<DealException> wanted = all().filter(exception -> isWanted(filter, exception))
                .sorted(OLDEST_FIRST)
                .toList();
        int to = Math.min(wanted.size(), from + limit);
        return new Page<>(
                wanted.subList(Math.min(from, to), to),
                to < wanted.size() ? Optional.of("after-" + to) : Optional.empty());
    }

    @Override
    public long count(ExceptionFilter filter) {
        return all().filter(exception -> isWanted(filter, exception)).count();
    }

    @Override
    public List<DealException> due(LocalDate reviewedOn, int limit) {
        return all().filter(DealException::isOpen)
                .filter(exception -> !exception.reviewedOn().isAfter(reviewedOn))
                .sorted(Comparator.comparing(DealException::reviewedOn).thenComparing(BY_NUMBER))
                .limit(limit)
                .toList();
    }

    @Override
    public long opened(LocalDate from, LocalDate to) {
        return all().filter(exception -> isWithin(exception.openedOn(), from, to))
                .count();
    }

    @Override
    public long ended(ExceptionStatus how, LocalDate from, LocalDate to) {
        return all().flatMap(exception -> exception.end().stream())
                .filter(end -> end.status() == how && isWithin(end.day(), from, to))
                .count();
    }

    @Override
    public BigDecimal recovered(LocalDate from, LocalDate to) {
        return all().flatMap(exception -> exception.progress().stream())
                .filter(entry -> isWithin(entry.day(), from, to))
                .map(ProgressEntry::recovered)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    @Override
    public long openOn(LocalDate day, LocalDate openedTo) {
        return all().filter(exception -> !exception.openedOn().isAfter(openedTo))
                .filter(exception ->
                        exception.end().filter(end -> !end.day().isAfter(day)).isEmpty())
                .count();
    }

    private Stream<DealException> all() {
        return store.look(state -> List.copyOf(state.exceptions.values())).stream();
    }

    private static boolean isWanted(ExceptionFilter filter, DealException exception) {
        Optional<String> owner = exception.owner().map(PersonId::value);
        return filter.status().map(exception.status()::equals).orElse(true)
                && filter.owner().map(Optional::of).map(owner::equals).orElse(true)
                && filter.seenBy()
                        .map(actor -> owner.filter(actor::equals).isPresent()
                                || exception.deal().author().equals(actor))
                        .orElse(true)
                && isWithin(
                        exception.openedOn(),
                        filter.openedFrom().orElse(LocalDate.MIN),
                        filter.openedTo().orElse(LocalDate.MAX));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static int position(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw new InvalidInput("cursor", "The cursor is not one that a page of exceptions ended with.");
        }
        return Integer.parseInt(cursor.substring("after-".length()));
    }
}
