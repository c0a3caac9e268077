package quotient.storage.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.keeping.Page;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.SegmentFigures;
import quotient.storage.database.Database;
import quotient.storage.database.Head;
import quotient.storage.database.Session;

/** Quotes in the database. */
public final class StoredQuotes implements Quotes {
    private static final Head<Long> LAST_NUMBER = new Head<>(
            session -> session.oneOften("SELECT value FROM counters WHERE name = 'quote'", row -> row.number("value")),
            (session, number) -> session.changeOften("UPDATE counters SET value = ? WHERE name = 'quote'", number));

    private final Database database;

    public StoredQuotes(Database database) {
        this.database = database;
    }

    @Override
    public QuoteId nextId() {
        return database.change(session -> {
            long number = LAST_NUMBER.in(session) + 1;
            LAST_NUMBER.move(session, number);
            return QuoteId.ofNumber(number);
        });
    }

    @Override
    public void add(Quote quote) {
        database.change(session -> {
            QuoteRows.insert(session, quote);
            ApprovalRows.insert(session, quote);
            return quote;
        });
    }

    @Override
    public Optional<Quote> find(QuoteId id) {
        return database.look(session ->
                whole(session, QuoteRows.find(session, id.number())).stream().findFirst());
    }

    @Override
    public boolean replace(Quote changed) {
        return database.change(session -> {
            boolean kept = QuoteRows.update(session, changed);
            if (kept) {
                ApprovalRows.delete(session, changed);
                ApprovalRows.insert(session, changed);
            }
            return kept;
        });
    }

    @Override
    public Page<Quote> list(QuoteFilter filter, int limit, Optional<String> cursor) {
        Optional<QuoteCursor> after = cursor.map(QuoteCursor::read);
        return database.look(session -> {
            List<QuoteRow> rows = QuoteLists.page(session, filter, limit + 1, after);
            boolean more = rows.size() > limit;
            List<QuoteRow> shown = more ? rows.subList(0, limit) : rows;
            Optional<String> next =
                    more ? Optional.of(QuoteCursor.after(shown.get(limit - 1)).written()) : Optional.empty();
            return new Page<>(whole(session, shown), next);
        });
    }

    @Override
    public List<Quote> awaiting(Set<Role> deciders, int limit) {
        if (deciders.isEmpty()) {
            return List.of();
        }
        return database.look(session -> {
            List<QuoteRow> rows = new ArrayList<>();
            for (long number : ApprovalRows.awaiting(session, deciders, limit)) {
                rows.addAll(QuoteRows.find(session, number));
            }
            return whole(session, rows);
        });
    }

    @Override
    public List<Quote> endingBy(LocalDate day, int limit) {
        return database.look(session -> whole(session, QuoteRows.endingBy(session, day, limit)));
    }

    @Override
    public List<SegmentFigures> figures(Instant since, Optional<String> author) {
        return database.look(session -> QuoteLists.figures(session, since, author));
    }

    private static List<Quote> whole(Session session, List<QuoteRow> rows) {
        return rows.stream().map(row -> row.whole(session)).toList();
    }
}
