package quotient.storage.pricing;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.people.Role;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.OnBehalf;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.storage.database.Row;
import quotient.storage.database.Session;
import quotient.storage.database.Words;

/** The approvals of quotes with what they depend on, and the queue of what waits for somebody. */
final class ApprovalRows {
    private static final String OF_ONE_ROLE = """
            SELECT made_at, quote FROM (
                SELECT made_at, quote FROM approval_queue WHERE role = ? ORDER BY made_at, quote LIMIT ?
            ) AS of_one_role
            """;

    private ApprovalRows() {}

    static void insert(Session session, Quote quote) {
        for (int place = 0; place < quote.approvals().size(); place++) {
            insert(session, quote.id().number(), place, quote.approvals().get(place));
        }
        for (int place = 0; place < quote.conditions().size(); place++) {
            ConditionRows.insert(
                    session, quote.id().number(), place, quote.conditions().get(place));
        }
        if (quote.stage() == Stage.SUBMITTED) {
            queue(session, quote);
        }
    }

    static void delete(Session session, Quote quote) {
        long number = quote.id().number();
        if (!quote.approvals().isEmpty() || quote.revision() > 1) {
            session.change("DELETE FROM approvals WHERE quote = ?", number);
            session.change("DELETE FROM approval_queue WHERE quote = ?", number);
        }
        session.change("DELETE FROM conditions WHERE quote = ?", number);
    }

    static List<Approval> approvals(Session session, long number) {
        return session.all("""
                SELECT needs, verdict, decided_by, decided_by_name, decided_at, reason, agreed,
                    on_behalf, on_behalf_name
                FROM approvals
                WHERE quote = ? ORDER BY place
                """, ApprovalRows::approval, number);
    }

    /**
     * Numbers of quotes, the oldest first. Each role's part of the queue is read in its order up to the limit: of all
     * parts at once a database would read and sort the whole queue, however long it is.
     */
    static List<Long> awaiting(Session session, Set<Role> deciders, int limit) {
        List<Object> values = new ArrayList<>();
        deciders.forEach(role -> values.addAll(List.of(role, limit)));
        values.add(limit);
        String parts = deciders.stream().map(role -> OF_ONE_ROLE).collect(joining("UNION "));
        return session.all(parts + "ORDER BY made_at, quote LIMIT ?", row -> row.number("quote"), values.toArray());
    }

    private static void insert(Session session, long number, int place, Approval approval) {
        Optional<Decision> decision =
                approval.match(open -> Optional.empty(), decided -> Optional.of(decided.decision()));
        session.change(
                """
                INSERT INTO approvals (quote, place, name, needs,
                    verdict, decided_by, decided_by_name, decided_at, reason, agreed, on_behalf, on_behalf_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number,
                place,
                approval.name(),
                ApprovalText.writeNeeds(approval.needs()),
                decision.map(Decision::verdict),
                decision.map(Decision::by),
                decision.map(Decision::byName),
                decision.map(Decision::at),
                decision.map(Decision::reason),
                decision.map(made -> ApprovalText.writeTexts(made.conditions())),
                decision.flatMap(Decision::onBehalf).map(OnBehalf::id),
                decision.flatMap(Decision::onBehalf).map(OnBehalf::name));
    }

    private static void queue(Session session, Quote quote) {
        quote.openApprovals().stream()
                .flatMap(open -> open.deciders().stream())
                .distinct()
                .forEach(role -> session.change(
                        "INSERT INTO approval_queue (role, made_at, quote) VALUES (?, ?, ?)",
                        role,
                        quote.createdAt(),
                        quote.id().number()));
    }

    private static Approval approval(Row row) throws SQLException {
        Approval.Open open = new Approval.Open(ApprovalText.readNeeds(row.text("needs")));
        Optional<String> verdict = row.optionalText("verdict");
        return verdict.isEmpty() ? open : open.decide(decision(row));
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                Words.read(row.text("verdict"), Decision.Verdict.class),
                row.text("decided_by"),
                row.text("decided_by_name"),
                row.moment("decided_at"),
                row.text("reason"),
                ApprovalText.readTexts(row.text("agreed")),
                onBehalf(row));
    }

    private static Optional<OnBehalf> onBehalf(Row row) throws SQLException {
        Optional<String> absent = row.optionalText("on_behalf");
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(new OnBehalf(absent.get(), row.text("on_behalf_name")));
    }
}
