package quotient.storage.quotetriage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.domain.quotetriage.Remediation;
import quotient.domain.quotetriage.TriagePlan;
import quotient.domain.quotetriage.TriageRound;
import quotient.domain.quotetriage.Triages;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Triages in the database. */
public final class StoredTriages implements Triages {
    private final Database database;

    public StoredTriages(Database database) {
        this.database = database;
    }

    @Override
    public void keep(TriageRound round) {
        String quotes = round.quotes().stream()
                .map(quote -> Long.toString(quote.number()))
                .collect(Collectors.joining(","));
        database.change(session -> session.change("""
                INSERT INTO triage_rounds (day, begun_at, quotes) VALUES (?, ?, ?)
                ON CONFLICT (day) DO UPDATE SET begun_at = excluded.begun_at, quotes = excluded.quotes
                """, round.day().toString(), round.at(), quotes));
    }

    @Override
    public Optional<TriageRound> round(LocalDate day) {
        return database.look(session -> session.first(
                "SELECT day, begun_at, quotes FROM triage_rounds WHERE day = ?", StoredTriages::round, day.toString()));
    }

    @Override
    public Optional<TriageRound> latest() {
        return database.look(session -> session.first(
                "SELECT day, begun_at, quotes FROM triage_rounds ORDER BY day DESC LIMIT 1", StoredTriages::round));
    }

    @Override
    public void keep(TriagePlan plan) {
        database.change(session -> session.change(
                """
                INSERT INTO triage_plans (quote, version, owner, remediation, follow_up, margin,
                    said_by, said_by_name, said_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (quote) DO UPDATE SET
                    version = excluded.version, owner = excluded.owner, remediation = excluded.remediation,
                    follow_up = excluded.follow_up, margin = excluded.margin, said_by = excluded.said_by,
                    said_by_name = excluded.said_by_name, said_at = excluded.said_at
                """,
                plan.quote().number(),
                plan.version(),
                plan.owner().value(),
                plan.remediation(),
                plan.followUp(),
                plan.margin().value(),
                plan.hand().by(),
                plan.hand().name(),
                plan.hand().at()));
    }

    @Override
    public Map<QuoteId, TriagePlan> plans(Collection<QuoteId> quotes) {
        return database.look(session -> {
            Map<QuoteId, TriagePlan> plans = new HashMap<>();
            for (QuoteId quote : quotes) {
                session.first("SELECT * FROM triage_plans WHERE quote = ?", StoredTriages::plan, quote.number())
                        .ifPresent(plan -> plans.put(quote, plan));
            }
            return plans;
        });
    }

    private static TriageRound round(Row row) throws SQLException {
        String quotes = row.text("quotes");
        return new TriageRound(
                LocalDate.parse(row.text("day")),
                row.moment("begun_at"),
                quotes.isEmpty()
                        ? List.of()
                        : Stream.of(quotes.split(","))
                                .map(Long::parseLong)
                                .map(QuoteId::ofNumber)
                                .toList());
    }

    private static TriagePlan plan(Row row) throws SQLException {
        return new TriagePlan(
                QuoteId.ofNumber(row.number("quote")),
                row.count("version"),
                new PersonId(row.text("owner")),
                row.word("remediation", Remediation.class),
                row.moment("follow_up"),
                new Percent(row.decimal("margin")),
                new Hand(row.text("said_by"), row.text("said_by_name"), row.moment("said_at"), ""));
    }
}
