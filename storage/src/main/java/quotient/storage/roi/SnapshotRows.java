package quotient.storage.roi;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.MeasurementPeriod;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricSet;
import quotient.domain.roi.MetricValue;
import quotient.domain.roi.PeriodType;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Remarks;
import quotient.domain.roi.Snapshot;
import quotient.domain.roi.Verdict;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The tables of what was entered; a row only ever gets its verdict. */
final class SnapshotRows {
    private SnapshotRows() {}

    static Snapshot insert(Session session, Snapshot entry) {
        session.change(
                """
                INSERT INTO snapshots (project, number, day, period, period_type, reason, notes, methodology, business,
                    entered_by, entered_by_name, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.project().number(),
                entry.number(),
                entry.day().toString(),
                entry.period(),
                entry.metrics().periodType(),
                entry.remarks().reason(),
                entry.remarks().notes(),
                entry.remarks().methodology(),
                entry.remarks().business(),
                entry.entered().by(),
                entry.entered().name(),
                entry.entered().at());
        entry.metrics().values().forEach((metric, value) -> insert(session, entry, metric, value));
        entry.verdict().ifPresent(verdict -> judge(session, entry));
        return entry;
    }

    /** @return whether it waited for a verdict */
    static boolean judge(Session session, Snapshot entry) {
        Verdict verdict = entry.verdict().orElseThrow();
        int changed = session.change(
                """
                UPDATE snapshots SET approved = ?, judged_by = ?, judged_by_name = ?, judged_at = ?, judged_why = ?
                WHERE project = ? AND number = ? AND judged_by IS NULL
                """,
                verdict.approved() ? 1L : 0L,
                verdict.hand().by(),
                verdict.hand().name(),
                verdict.hand().at(),
                verdict.hand().why(),
                entry.project().number(),
                entry.number());
        return changed == 1;
    }

    /** By number, each with its figures. */
    static List<Snapshot> of(Session session, ProjectId project) {
        Map<Integer, Map<Metric, MetricValue>> figures = new HashMap<>();
        session.each(
                "SELECT * FROM snapshot_figures WHERE project = ?",
                row -> figures.computeIfAbsent(row.count("number"), number -> new EnumMap<>(Metric.class))
                        .put(row.word("metric", Metric.class), value(row)),
                project.number());
        return session.all(
                "SELECT * FROM snapshots WHERE project = ? ORDER BY number",
                row -> snapshot(row, figures.getOrDefault(row.count("number"), Map.of())),
                project.number());
    }

    private static void insert(Session session, Snapshot entry, Metric metric, MetricValue value) {
        session.change(
                """
                INSERT INTO snapshot_figures (project, number, metric, amount, confidence, source, note)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                entry.project().number(),
                entry.number(),
                metric,
                value.amount(),
                value.confidence(),
                value.source(),
                value.note());
    }

    private static MetricValue value(Row row) throws SQLException {
        return new MetricValue(
                row.decimal("amount"), row.word("confidence", Confidence.class), row.text("source"), row.text("note"));
    }

    private static Snapshot snapshot(Row row, Map<Metric, MetricValue> figures) throws SQLException {
        return new Snapshot(
                ProjectId.ofNumber(row.number("project")),
                row.count("number"),
                LocalDate.parse(row.text("day")),
                row.optionalWord("period", MeasurementPeriod.class),
                new MetricSet(figures, row.optionalWord("period_type", PeriodType.class)),
                new Remarks(row.text("reason"), row.text("notes"), row.text("methodology"), row.text("business")),
                new Hand(row.text("entered_by"), row.text("entered_by_name"), row.moment("entered_at"), ""),
                verdict(row));
    }

    private static Optional<Verdict> verdict(Row row) throws SQLException {
        Optional<String> by = row.optionalText("judged_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Verdict(
                        row.flag("approved"),
                        new Hand(
                                by.get(),
                                row.text("judged_by_name"),
                                row.moment("judged_at"),
                                row.text("judged_why"))));
    }
}
