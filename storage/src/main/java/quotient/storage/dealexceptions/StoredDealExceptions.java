package quotient.storage.dealexceptions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.DealExceptions;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.dealexceptions.ExceptionStatus;
import quotient.domain.keeping.Page;
import quotient.domain.pricing.QuoteId;
import quotient.storage.database.Database;

/** Exceptions in the database. */
public final class StoredDealExceptions implements DealExceptions {
    private final Database database;

    public StoredDealExceptions(Database database) {
        this.database = database;
    }

    @Override
    public ExceptionId nextId() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'exception'");
            return ExceptionId.ofNumber(
                    session.one("SELECT value FROM counters WHERE name = 'exception'", row -> row.number("value")));
        });
    }

    @Override
    public void add(DealException exception) {
        database.change(session -> {
            ExceptionRows.insert(session, exception);
            return exception;
        });
    }

    @Override
    public Optional<DealException> find(ExceptionId id) {
        return first("WHERE number = ?", id.number());
    }

    @Override
    public Optional<DealException> openFor(QuoteId quote) {
        return first("WHERE quote = ? AND status = 'open' ORDER BY number LIMIT 1", quote.number());
    }

    @Override
    public List<DealException> openOf(QuoteId quote) {
        return database.look(session ->
                ExceptionRows.all(session, "WHERE quote = ? AND status = 'open' ORDER BY number", quote.number()));
    }

    @Override
    public boolean replace(DealException exception) {
        return database.change(session -> ExceptionRows.update(session, exception));
    }

    @Override
    public Page<DealException> list(ExceptionFilter filter, int limit, Optional<String> cursor) {
        Optional<ExceptionCursor> after = cursor.map(ExceptionCursor::read);
        List<DealException> oneMore = database.look(session -> ExceptionLists.page(session, filter, limit + 1, after));
        boolean goesOn = oneMore.size() > limit;
        List<DealException> page = goesOn ? oneMore.subList(0, limit) : oneMore;
        return new Page<>(
                page,
                goesOn ? Optional.of(ExceptionCursor.after(page.get(limit - 1)).written()) : Optional.empty());
    }

    @Override
    public long count(ExceptionFilter filter) {
        return database.look(session -> ExceptionLists.count(session, filter));
    }

    @Override
    public List<DealException> due(LocalDate reviewedOn, int limit) {
        return database.look(session -> ExceptionRows.all(
                session,
                "WHERE status = 'open' AND reviewed_on <= ? ORDER BY reviewed_on, number LIMIT ?",
                reviewedOn.toString(),
                limit));
    }

    @Override
    public long opened(LocalDate from, LocalDate to) {
        return count("opened_on >= ? AND opened_on <= ?", from.toString(), to.toString());
    }

    @Override
    public long ended(ExceptionStatus how, LocalDate from, LocalDate to) {
        return count("ended_on >= ? AND ended_on <= ? AND status = ?", from.toString(), to.toString(), how.code());
    }

    @Override
    public BigDecimal recovered(LocalDate from, LocalDate to) {
        long hundredths = database.look(
                session -> session.one("""
                SELECT COALESCE(sum(recovered), 0) AS hundredths FROM exception_progress WHERE day >= ? AND day <= ?
                """, row -> row.number("hundredths"), from.toString(), to.toString()));
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public long openOn(LocalDate day, LocalDate openedTo) {
        return count("status = 'open' AND opened_on <= ?", openedTo.toString())
                + count("ended_on > ? AND opened_on <= ?", day.toString(), openedTo.toString());
    }

    private long count(String where, Object... values) {
        return database.look(session -> session.one(
                "SELECT count(*) AS matching FROM exceptions WHERE " + where, row -> row.number("matching"), values));
    }

    private Optional<DealException> first(String where, Object... values) {
        return database.look(
                session -> ExceptionRows.all(session, where, values).stream().findFirst());
    }
}
