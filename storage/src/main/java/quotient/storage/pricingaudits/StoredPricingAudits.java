package quotient.storage.pricingaudits;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.alerts.Hand;
import quotient.domain.pricingaudits.AuditKind;
import quotient.domain.pricingaudits.AuditRound;
import quotient.domain.pricingaudits.AuditedCase;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FindingId;
import quotient.domain.pricingaudits.PricingAudits;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Audits in the database. */
public final class StoredPricingAudits implements PricingAudits {
    private final Database database;

    public StoredPricingAudits(Database database) {
        this.database = database;
    }

    @Override
    public void keep(AuditRound round) {
        database.change(session -> session.change(
                """
                INSERT INTO audit_rounds (name, kind, first_day, last_day, drawn_at, seed, population, subjects)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET
                    drawn_at = excluded.drawn_at, seed = excluded.seed, population = excluded.population,
                    subjects = excluded.subjects
                """,
                round.name(),
                round.kind(),
                round.from().toString(),
                round.to().toString(),
                round.drawnAt(),
                round.seed(),
                round.population(),
                String.join(",", round.subjects())));
    }

    @Override
    public Optional<AuditRound> round(String name) {
        return rounds("WHERE name = ?", name).stream().findFirst();
    }

    @Override
    public List<AuditRound> rounds(int most) {
        return rounds("ORDER BY drawn_at DESC, name DESC LIMIT ?", most);
    }

    @Override
    public boolean add(AuditedCase audited) {
        int added = database.change(session -> session.change(
                """
                INSERT INTO audit_cases (round, subject, failed, audited_by, audited_by_name, audited_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (round, subject) DO NOTHING
                """,
                audited.round(),
                audited.subject(),
                Checklists.written(audited.failed()),
                audited.auditor().by(),
                audited.auditor().name(),
                audited.auditor().at()));
        return added == 1;
    }

    @Override
    public Map<String, AuditedCase> cases(String round) {
        return database.look(session -> session.all("""
                SELECT round, subject, failed, audited_by, audited_by_name, audited_at
                FROM audit_cases WHERE round = ?
                """, StoredPricingAudits::audited, round)).stream()
                .collect(Collectors.toMap(AuditedCase::subject, Function.identity()));
    }

    @Override
    public FindingId nextFinding() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'finding'");
            return FindingId.ofNumber(
                    session.one("SELECT value FROM counters WHERE name = 'finding'", row -> row.number("value")));
        });
    }

    @Override
    public void add(Finding finding) {
        database.change(session -> FindingRows.insert(session, finding));
    }

    @Override
    public Optional<Finding> find(FindingId id) {
        return findings("WHERE number = ?", id.number()).stream().findFirst();
    }

    @Override
    public boolean replace(Finding finding) {
        return database.change(session -> FindingRows.update(session, finding));
    }

    @Override
    public List<Finding> open(int most) {
        return findings("WHERE closed_at IS NULL ORDER BY due, number LIMIT ?", most);
    }

    @Override
    public List<Finding> findings(String round) {
        return findings("WHERE round = ? ORDER BY number", round);
    }

    private List<Finding> findings(String rest, Object value) {
        return database.look(session -> FindingRows.all(session, rest, value));
    }

    private List<AuditRound> rounds(String rest, Object value) {
        return database.look(
                session -> session.all("SELECT * FROM audit_rounds " + rest, StoredPricingAudits::round, value));
    }

    private static AuditRound round(Row row) throws SQLException {
        return new AuditRound(
                row.word("kind", AuditKind.class),
                LocalDate.parse(row.text("first_day")),
                LocalDate.parse(row.text("last_day")),
                row.moment("drawn_at"),
                row.number("seed"),
                row.number("population"),
                List.of(row.text("subjects").split(",")));
    }

    private static AuditedCase audited(Row row) throws SQLException {
        return new AuditedCase(
                row.text("round"),
                row.text("subject"),
                Checklists.read(row.text("failed")),
                new Hand(row.text("audited_by"), row.text("audited_by_name"), row.moment("audited_at"), ""));
    }
}
