package quotient.storage.alerts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertStatus;
import quotient.storage.database.Session;

/**
 * Many alerts at once. The index of each status ends in the order of the list, so it is walked until the page is full;
 * what is live is little, however long the history is.
 */
final class AlertLists {
    private static final Comparator<Alert> WORST_FIRST = Comparator.comparing(Alert::severity);
    private static final Comparator<Alert> NEWEST_FIRST =
            Comparator.comparing((Alert alert) -> alert.id().number()).reversed();

    /** SQLite would take the index of a kind and sort all of its history. A column in an expression offers none. */
    private static final String NO_INDEX = " || ''";

    private AlertLists() {}

    static List<Alert> page(Session session, AlertFilter filter, int limit, Optional<AlertCursor> after) {
        return filter.statuses().stream()
                .flatMap(status -> ofStatus(session, status, filter, limit, after).stream())
                .sorted(WORST_FIRST.thenComparing(NEWEST_FIRST))
                .limit(limit)
                .toList();
    }

    private static List<Alert> ofStatus(
            Session session, AlertStatus status, AlertFilter filter, int limit, Optional<AlertCursor> after) {
        StringBuilder sql = new StringBuilder("SELECT * FROM alerts WHERE status = ?");
        List<Object> values = new ArrayList<>(List.of(status));
        and(sql, values, "kind" + NO_INDEX + " = ?", filter.kind());
        and(sql, values, "client" + NO_INDEX + " = ?", filter.client());
        and(sql, values, "owner = ?", filter.owner());
        after.ifPresent(cursor -> {
            sql.append(" AND severity >= ? AND (severity > ? OR number < ?)");
            values.addAll(List.of(cursor.severity(), cursor.severity(), cursor.number()));
        });
        values.add(limit);
        return session.all(
                sql.append(" ORDER BY severity, number DESC LIMIT ?").toString(), AlertRows::read, values.toArray());
    }

    private static void and(StringBuilder sql, List<Object> values, String clause, Optional<String> value) {
        value.ifPresent(present -> {
            sql.append(" AND ").append(clause);
            values.add(present);
        });
    }

    /** The worst of these kinds, then the oldest. */
    static Optional<Alert> live(Session session, Set<String> kinds, Optional<String> client) {
        return kinds.stream()
                .flatMap(kind -> live(session, kind, client))
                .min(WORST_FIRST.thenComparing(NEWEST_FIRST.reversed()));
    }

    private static Stream<Alert> live(Session session, String kind, Optional<String> client) {
        return session.first("""
                        SELECT * FROM alerts
                        WHERE kind = ? AND status <> 'resolved' AND status <> 'snoozed'
                            AND (client IS NULL OR client = ?)
                        ORDER BY severity, number LIMIT 1
                        """, AlertRows::read, kind, client).stream();
    }
}
