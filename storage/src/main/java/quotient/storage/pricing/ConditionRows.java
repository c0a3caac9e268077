package quotient.storage.pricing;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.ConditionAnswer;
import quotient.domain.pricing.Evidence;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** What approvals depend on, with the evidence and the answer to it. */
final class ConditionRows {
    private ConditionRows() {}

    static void insert(Session session, long quote, int place, Condition condition) {
        Optional<Evidence> evidence = condition.evidence();
        Optional<ConditionAnswer> answer = condition.answer();
        session.change(
                """
                INSERT INTO conditions (quote, place, text, evidence, evidence_by, evidence_by_name, evidence_at,
                    confirmed, answer_reason, answered_by, answered_by_name, answered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                quote,
                place,
                condition.text(),
                evidence.map(Evidence::said),
                evidence.map(Evidence::by),
                evidence.map(Evidence::byName),
                evidence.map(Evidence::at),
                answer.map(ConditionAnswer::confirmed),
                answer.map(ConditionAnswer::reason),
                answer.map(ConditionAnswer::by),
                answer.map(ConditionAnswer::byName),
                answer.map(ConditionAnswer::at));
    }

    /** In their order. */
    static List<Condition> of(Session session, long quote) {
        return session.all("SELECT * FROM conditions WHERE quote = ? ORDER BY place", ConditionRows::read, quote);
    }

    private static Condition read(Row row) throws SQLException {
        return new Condition(row.text("text"), evidence(row), answer(row));
    }

    private static Optional<Evidence> evidence(Row row) throws SQLException {
        Optional<String> said = row.optionalText("evidence");
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(
                        said.get(), row.text("evidence_by"), row.text("evidence_by_name"), row.moment("evidence_at")));
    }

    private static Optional<ConditionAnswer> answer(Row row) throws SQLException {
        Optional<String> by = row.optionalText("answered_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConditionAnswer(
                        row.flag("confirmed"),
                        row.text("answer_reason"),
                        by.get(),
                        row.text("answered_by_name"),
                        row.moment("answered_at")));
    }
}
