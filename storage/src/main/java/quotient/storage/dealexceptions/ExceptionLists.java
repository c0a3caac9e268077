package quotient.storage.dealexceptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.storage.database.Session;

/**
 * Many exceptions at once. Each index ends in the order of the list, so it is walked until the page is full, and a count
 * walks the index alone.
 */
final class ExceptionLists {
    private static final Comparator<DealException> OLDEST_FIRST = Comparator.comparing(DealException::openedOn)
            .thenComparing(exception -> exception.id().number());

    /** Beside a person the status is looked at row by row: what one person has is little. */
    private static final String NO_INDEX = " || ''";

    private final StringBuilder where = new StringBuilder("WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    private ExceptionLists() {}

    static List<DealException> page(
            Session session, ExceptionFilter filter, int limit, Optional<ExceptionCursor> after) {
        return parts(filter)
                .flatMap(part -> part.after(after).rows(session, limit).stream())
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    static long count(Session session, ExceptionFilter filter) {
        return parts(filter)
                .mapToLong(part -> session.one(
                        "SELECT count(*) AS matching FROM exceptions " + part.where,
                        row -> row.number("matching"),
                        part.values.toArray()))
                .sum();
    }

    /** What somebody sees is what they own, and what others own for quotes of theirs: two walks, without overlap. */
    private static Stream<ExceptionLists> parts(ExceptionFilter filter) {
        return filter.seenBy()
                .map(actor -> Stream.of(
                        of(filter, true).and("owner = ?", actor),
                        of(filter, true).and("author = ?", actor).and("(owner IS NULL OR owner <> ?)", actor)))
                .orElseGet(() -> Stream.of(of(filter, filter.owner().isPresent())));
    }

    private static ExceptionLists of(ExceptionFilter filter, boolean beside) {
        ExceptionLists part = new ExceptionLists();
        filter.status().ifPresent(status -> part.and("status" + (beside ? NO_INDEX : "") + " = ?", status.code()));
        filter.owner().ifPresent(owner -> part.and("owner = ?", owner));
        filter.openedFrom().map(LocalDate::toString).ifPresent(day -> part.and("opened_on >= ?", day));
        filter.openedTo().map(LocalDate::toString).ifPresent(day -> part.and("opened_on <= ?", day));
        return part;
    }

    private ExceptionLists and(String clause, Object value) {
        where.append(" AND ").append(clause);
        values.add(value);
        return this;
    }

    private ExceptionLists after(Optional<ExceptionCursor> after) {
        after.ifPresent(cursor -> {
            where.append(" AND opened_on >= ? AND (opened_on > ? OR number > ?)");
            values.addAll(List.of(cursor.openedOn(), cursor.openedOn(), cursor.number()));
        });
        return this;
    }

    private List<DealException> rows(Session session, int limit) {
        values.add(limit);
        return ExceptionRows.all(session, where + " ORDER BY opened_on, number LIMIT ?", values.toArray());
    }
}
