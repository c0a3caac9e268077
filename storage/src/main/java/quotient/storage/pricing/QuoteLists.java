package quotient.storage.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Segment;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.QuoteFilter;
import quotient.domain.pricing.SegmentFigures;
import quotient.domain.pricing.SegmentTally;
import quotient.domain.pricing.Stage;
import quotient.storage.database.Session;

/**
 * Many quotes at once. Each part of a filter has an index that ends in the order of the list; of several parts one
 * index is walked, until the page is full. A stage and a status that hardly meet walk it to its end, which is accepted:
 * some 70 ms among 400,000 quotes, against one more index that every new quote would have to pay for.
 */
final class QuoteLists {
    /**
     * An author has few quotes and a status has many, but SQLite cannot know: it would walk through a million approved
     * quotes to find one author's three. A column that is part of an expression has no index to offer.
     */
    private static final String NO_INDEX = " || ''";

    private QuoteLists() {}

    static List<QuoteRow> page(Session session, QuoteFilter filter, int limit, Optional<QuoteCursor> after) {
        List<String> clauses = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(clauses, values, "author = ?", filter.author());
        String narrowed = filter.author().isPresent() ? NO_INDEX : "";
        add(clauses, values, "status" + narrowed + " = ?", filter.status());
        add(clauses, values, "stage" + narrowed + " = ?", filter.stage());
        add(clauses, values, "segment" + narrowed + " = ?", filter.segment());
        add(clauses, values, "created_at >= ?", filter.since());
        after.ifPresent(cursor -> {
            clauses.add("(created_at, number) < (?, ?)");
            values.add(cursor.createdAt());
            values.add(cursor.number());
        });
        values.add(limit);
        return session.all(
                "SELECT * FROM quotes " + where(clauses) + "ORDER BY created_at DESC, number DESC LIMIT ?",
                QuoteRows::read,
                values.toArray());
    }

    /** Read row by row, because no database divides exactly. */
    static List<SegmentFigures> figures(Session session, Instant since, Optional<String> author) {
        List<String> clauses = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(clauses, values, "author = ?", author);
        add(clauses, values, "created_at >= ?", Optional.of(since));
        SegmentTally tally = new SegmentTally();
        session.each(
                "SELECT segment, status, stage, currency, offered_price, cost FROM quotes " + where(clauses),
                row -> {
                    Currency currency = Currency.getInstance(row.text("currency"));
                    tally.count(
                            row.word("segment", Segment.class),
                            row.word("status", DecisionStatus.class),
                            row.word("stage", Stage.class),
                            new Margin(
                                    new Money(row.decimal("offered_price"), currency),
                                    new Money(row.decimal("cost"), currency)));
                    return tally;
                },
                values.toArray());
        return tally.figures();
    }

    private static void add(List<String> clauses, List<Object> values, String clause, Optional<?> value) {
        value.ifPresent(present -> {
            clauses.add(clause);
            values.add(present);
        });
    }

    private static String where(List<String> clauses) {
        return clauses.isEmpty() ? "" : "WHERE " + String.join(" AND ", clauses) + " ";
    }
}
