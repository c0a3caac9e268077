package quotient.storage.scenarios;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.Review;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Scenarios;
import quotient.domain.scenarios.SegmentCompliance;
import quotient.domain.scenarios.Variant;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** Scenarios in the database. */
public final class StoredScenarios implements Scenarios {
    private static final String NUMBER = "SELECT number FROM scenario_sets WHERE ";

    private final Database database;

    public StoredScenarios(Database database) {
        this.database = database;
    }

    @Override
    public ScenarioId nextId() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'scenario'");
            return session.one(
                    "SELECT value FROM counters WHERE name = 'scenario'",
                    row -> ScenarioId.ofNumber(row.number("value")));
        });
    }

    @Override
    public void add(ScenarioSet set) {
        database.change(session -> {
            insert(session, set);
            VariantRows.insert(session, set);
            return set;
        });
    }

    private static void insert(Session session, ScenarioSet set) {
        session.change(
                """
                INSERT INTO scenario_sets (
                    number, version, quote, segment, client, author, author_name, made_at, policy,
                    asked_by, asked_by_name, asked_at, verdict, decided_by, decided_by_name, decided_at, memo, rerun)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                set.id().number(),
                set.version(),
                set.quote().number(),
                set.segment(),
                set.client(),
                set.author(),
                set.authorName(),
                set.at(),
                set.policy().value(),
                asked(set).map(Hand::by),
                asked(set).map(Hand::name),
                asked(set).map(Hand::at),
                set.verdict(),
                decision(set).map(Hand::by),
                decision(set).map(Hand::name),
                decision(set).map(Hand::at),
                decision(set).map(Hand::why),
                set.rerun().map(ScenarioId::number));
    }

    @Override
    public Optional<ScenarioSet> find(ScenarioId id) {
        return database.look(
                session -> whole(session, session.first(NUMBER + "number = ?", StoredScenarios::number, id.number())));
    }

    @Override
    public Optional<ScenarioSet> latestOf(QuoteId quote) {
        return database.look(session -> whole(
                session,
                session.first(NUMBER + "quote = ? AND rerun IS NULL", StoredScenarios::number, quote.number())));
    }

    @Override
    public boolean replace(ScenarioSet changed) {
        return database.change(session -> {
            boolean kept = update(session, changed);
            if (kept) {
                VariantRows.update(session, changed);
            }
            return kept;
        });
    }

    private static boolean update(Session session, ScenarioSet changed) {
        return session.change(
                        """
                        UPDATE scenario_sets SET
                            version = ?, asked_by = ?, asked_by_name = ?, asked_at = ?,
                            verdict = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, memo = ?, rerun = ?
                        WHERE number = ? AND version = ?
                        """,
                        changed.version(),
                        asked(changed).map(Hand::by),
                        asked(changed).map(Hand::name),
                        asked(changed).map(Hand::at),
                        changed.verdict(),
                        decision(changed).map(Hand::by),
                        decision(changed).map(Hand::name),
                        decision(changed).map(Hand::at),
                        decision(changed).map(Hand::why),
                        changed.rerun().map(ScenarioId::number),
                        changed.id().number(),
                        changed.version() - 1)
                == 1;
    }

    @Override
    public List<SegmentCompliance> compliance(Instant from, Instant to) {
        return database.look(session -> session.all("""
                        SELECT segment, COUNT(DISTINCT number) AS portfolios, COUNT(*) AS options,
                            SUM(compliant) AS compliant
                        FROM scenario_sets JOIN scenario_variants ON scenario_set = number
                        WHERE rerun IS NULL AND made_at >= ? AND made_at < ?
                        GROUP BY segment
                        """, StoredScenarios::counted, from, to)).stream()
                .sorted(Comparator.comparing(SegmentCompliance::segment))
                .toList();
    }

    private static SegmentCompliance counted(Row row) throws SQLException {
        return new SegmentCompliance(
                row.word("segment", Segment.class),
                row.number("portfolios"),
                row.number("options"),
                row.number("compliant"));
    }

    private static long number(Row row) throws SQLException {
        return row.number("number");
    }

    private static Optional<ScenarioSet> whole(Session session, Optional<Long> found) {
        return found.map(number -> {
            List<Variant> variants = VariantRows.of(session, number);
            return session.one("SELECT * FROM scenario_sets WHERE number = ?", row -> set(row, variants), number);
        });
    }

    private static ScenarioSet set(Row row, List<Variant> variants) throws SQLException {
        return new ScenarioSet(
                ScenarioId.ofNumber(row.number("number")),
                row.count("version"),
                QuoteId.ofNumber(row.number("quote")),
                row.word("segment", Segment.class),
                row.optionalText("client"),
                row.text("author"),
                row.text("author_name"),
                row.moment("made_at"),
                new PolicyVersion(row.text("policy")),
                variants,
                review(row),
                row.optionalNumber("rerun").map(ScenarioId::ofNumber));
    }

    private static Optional<Review> review(Row row) throws SQLException {
        if (row.optionalText("asked_by").isEmpty()) {
            return Optional.empty();
        }
        Hand asked = new Hand(row.text("asked_by"), row.text("asked_by_name"), row.moment("asked_at"), "");
        Optional<Review.Verdict> verdict = row.optionalWord("verdict", Review.Verdict.class);
        Optional<Hand> decision = verdict.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hand(
                        row.text("decided_by"),
                        row.text("decided_by_name"),
                        row.moment("decided_at"),
                        row.text("memo")));
        return Optional.of(new Review(asked, verdict, decision));
    }

    private static Optional<Hand> asked(ScenarioSet set) {
        return set.review().map(Review::asked);
    }

    private static Optional<Hand> decision(ScenarioSet set) {
        return set.review().flatMap(Review::decision);
    }
}
