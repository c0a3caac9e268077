package quotient.storage.clientreports;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.clientreports.ClientReports;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.ReportId;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Verdict;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Words;

/** Reports for clients in the database. */
public final class StoredClientReports implements ClientReports {
    private final Database database;

    public StoredClientReports(Database database) {
        this.database = database;
    }

    @Override
    public ReportId nextId() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'client_report'");
            return ReportId.ofNumber(
                    session.one("SELECT value FROM counters WHERE name = 'client_report'", row -> row.number("value")));
        });
    }

    @Override
    public void add(KeptReport report) {
        database.change(session -> session.change(
                """
                INSERT INTO client_reports (number, project, kind, from_day, to_day, content,
                    drafted_by, drafted_by_name, drafted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report.id().number(),
                report.project().number(),
                Words.code(report.content().period().kind()),
                report.content().period().from().toString(),
                report.content().period().to().toString(),
                ReportJson.write(report.content()),
                report.drafted().by(),
                report.drafted().name(),
                report.drafted().at()));
    }

    @Override
    public Optional<KeptReport> find(ReportId id) {
        return database.look(session -> session.first(
                "SELECT * FROM client_reports WHERE number = ?", StoredClientReports::report, id.number()));
    }

    @Override
    public List<KeptReport> of(ProjectId project) {
        return database.look(session -> session.all(
                "SELECT * FROM client_reports WHERE project = ? ORDER BY number",
                StoredClientReports::report,
                project.number()));
    }

    @Override
    public boolean judge(KeptReport judged) {
        Verdict verdict = judged.verdict().orElseThrow();
        return database.change(session -> session.change(
                        """
                        UPDATE client_reports SET approved = ?, judged_by = ?, judged_by_name = ?, judged_at = ?,
                            judged_why = ?
                        WHERE number = ? AND judged_at IS NULL
                        """,
                        verdict.approved() ? 1 : 0,
                        verdict.hand().by(),
                        verdict.hand().name(),
                        verdict.hand().at(),
                        verdict.hand().why(),
                        judged.id().number()))
                == 1;
    }

    @Override
    public boolean delivered(ReportId id, Instant at) {
        return database.change(session -> session.change(
                        "UPDATE client_reports SET delivered_at = ? WHERE number = ? AND delivered_at IS NULL",
                        at,
                        id.number()))
                == 1;
    }

    private static KeptReport report(Row row) throws SQLException {
        return new KeptReport(
                ReportId.ofNumber(row.number("number")),
                ProjectId.ofNumber(row.number("project")),
                ReportJson.read(row.text("content")),
                new Hand(row.text("drafted_by"), row.text("drafted_by_name"), row.moment("drafted_at"), ""),
                verdict(row),
                row.optionalMoment("delivered_at"));
    }

    private static Optional<Verdict> verdict(Row row) throws SQLException {
        if (row.optionalText("judged_by").isEmpty()) {
            return Optional.empty();
        }
        Hand hand = new Hand(
                row.text("judged_by"), row.text("judged_by_name"), row.moment("judged_at"), row.text("judged_why"));
        return Optional.of(new Verdict(row.flag("approved"), hand));
    }
}
