package quotient.storage.pricingaudits;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FindingId;
import quotient.domain.pricingaudits.FindingSeverity;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The table of findings. What was found never changes afterwards. */
final class FindingRows {
    private FindingRows() {}

    static int insert(Session session, Finding finding) {
        return session.change(
                """
                INSERT INTO audit_findings (number, version, round, subject, severity, failed, sentence, owner, due,
                    raised_by, raised_by_name, raised_at, closed_by, closed_by_name, closed_at, evidence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                finding.id().number(),
                finding.version(),
                finding.round(),
                finding.subject(),
                finding.severity(),
                Checklists.written(finding.failed()),
                finding.sentence(),
                finding.owner().value(),
                finding.due(),
                finding.raised().by(),
                finding.raised().name(),
                finding.raised().at(),
                finding.closed().map(Hand::by),
                finding.closed().map(Hand::name),
                finding.closed().map(Hand::at),
                finding.closed().map(Hand::why));
    }

    /** @return whether it still had that version */
    static boolean update(Session session, Finding finding) {
        int changed = session.change(
                """
                UPDATE audit_findings SET
                    version = ?, closed_by = ?, closed_by_name = ?, closed_at = ?, evidence = ?
                WHERE number = ? AND version = ?
                """,
                finding.version() + 1,
                finding.closed().map(Hand::by),
                finding.closed().map(Hand::name),
                finding.closed().map(Hand::at),
                finding.closed().map(Hand::why),
                finding.id().number(),
                finding.version());
        return changed == 1;
    }

    static List<Finding> all(Session session, String rest, Object... values) {
        return session.all("SELECT * FROM audit_findings " + rest, FindingRows::finding, values);
    }

    private static Finding finding(Row row) throws SQLException {
        return new Finding(
                FindingId.ofNumber(row.number("number")),
                row.count("version"),
                row.text("round"),
                row.text("subject"),
                row.word("severity", FindingSeverity.class),
                Checklists.read(row.text("failed")),
                row.text("sentence"),
                new PersonId(row.text("owner")),
                row.moment("due"),
                new Hand(row.text("raised_by"), row.text("raised_by_name"), row.moment("raised_at"), ""),
                closed(row));
    }

    private static Optional<Hand> closed(Row row) throws SQLException {
        Optional<String> by = row.optionalText("closed_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Hand(by.get(), row.text("closed_by_name"), row.moment("closed_at"), row.text("evidence")));
    }
}
