package quotient.storage.brief;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.Brief;
import quotient.domain.brief.BriefLine;
import quotient.domain.brief.BriefSection;
import quotient.domain.brief.Briefs;
import quotient.domain.brief.RevenueWeek;
import quotient.domain.money.Money;
import quotient.domain.people.PersonId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** Briefs in the database, each with its lines and its weeks. */
public final class StoredBriefs implements Briefs {
    private static final String BRIEF =
            "SELECT day, last_day, at, noted_by, noted_by_name, noted_at, decided_at FROM briefs ";

    private final Database database;

    public StoredBriefs(Database database) {
        this.database = database;
    }

    @Override
    public void add(Brief brief) {
        database.change(session -> {
            int added = session.change(
                    """
                    INSERT INTO briefs (day, last_day, at, noted_by, noted_by_name, noted_at, decided_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    brief.day().toString(),
                    brief.lastDay().toString(),
                    brief.at(),
                    brief.noted().map(Hand::by),
                    brief.noted().map(Hand::name),
                    brief.noted().map(Hand::at),
                    brief.decidedAt());
            for (int place = 0; place < brief.lines().size(); place++) {
                add(session, brief.day(), place, brief.lines().get(place));
            }
            brief.revenue().forEach(week -> add(session, brief.day(), week));
            return added;
        });
    }

    private static void add(Session session, LocalDate day, int place, BriefLine line) {
        session.change(
                "INSERT INTO brief_lines (brief, place, section, sentence, owner, due) VALUES (?, ?, ?, ?, ?, ?)",
                day.toString(),
                place,
                line.section(),
                line.sentence(),
                line.owner().map(PersonId::value),
                line.due());
    }

    private static void add(Session session, LocalDate day, RevenueWeek week) {
        session.change(
                """
                INSERT INTO brief_weeks (brief, last_day, won, lost, currency, new_clients, expansion, unnamed,
                    lost_value, otherwise)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                day.toString(),
                week.lastDay().toString(),
                week.won(),
                week.lost(),
                week.newClients().currency().getCurrencyCode(),
                week.newClients().amount(),
                week.expansion().amount(),
                week.unnamed().amount(),
                week.lostValue().amount(),
                week.otherwise());
    }

    @Override
    public Optional<Brief> find(LocalDate day) {
        return database.look(session -> session.first(
                        "SELECT day FROM briefs WHERE day = ?", row -> LocalDate.parse(row.text("day")), day.toString())
                .map(found -> read(session, found)));
    }

    @Override
    public Optional<Brief> latest() {
        return database.look(session -> session.first(
                        "SELECT day FROM briefs ORDER BY day DESC LIMIT 1", row -> LocalDate.parse(row.text("day")))
                .map(day -> read(session, day)));
    }

    @Override
    public List<Brief> since(LocalDate day) {
        return database.look(session -> session
                .all(
                        "SELECT day FROM briefs WHERE day >= ? ORDER BY day",
                        row -> LocalDate.parse(row.text("day")),
                        day.toString())
                .stream()
                .map(each -> read(session, each))
                .toList());
    }

    @Override
    public boolean note(LocalDate day, Hand hand) {
        return 1 == database.change(session -> session.change("""
                        UPDATE briefs SET noted_by = ?, noted_by_name = ?, noted_at = ?
                        WHERE day = ? AND noted_at IS NULL
                        """, hand.by(), hand.name(), hand.at(), day.toString()));
    }

    @Override
    public void decide(LocalDate day, Instant at) {
        database.change(session -> session.change(
                "UPDATE briefs SET decided_at = ? WHERE day = ? AND decided_at IS NULL", at, day.toString()));
    }

    private static Brief read(Session session, LocalDate day) {
        List<BriefLine> lines = session.all(
                "SELECT section, sentence, owner, due FROM brief_lines WHERE brief = ? ORDER BY place",
                StoredBriefs::line,
                day.toString());
        List<RevenueWeek> weeks = session.all("""
                SELECT last_day, won, lost, currency, new_clients, expansion, unnamed, lost_value, otherwise
                FROM brief_weeks WHERE brief = ? ORDER BY last_day
                """, StoredBriefs::week, day.toString());
        return session.one(BRIEF + "WHERE day = ?", row -> brief(row, lines, weeks), day.toString());
    }

    private static Brief brief(Row row, List<BriefLine> lines, List<RevenueWeek> weeks) throws SQLException {
        Optional<String> noted = row.optionalText("noted_by");
        return new Brief(
                LocalDate.parse(row.text("day")),
                LocalDate.parse(row.text("last_day")),
                row.moment("at"),
                lines,
                weeks,
                noted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Hand(noted.get(), row.text("noted_by_name"), row.moment("noted_at"), "")),
                row.optionalMoment("decided_at"));
    }

    private static BriefLine line(Row row) throws SQLException {
        return new BriefLine(
                row.word("section", BriefSection.class),
                row.text("sentence"),
                row.optionalText("owner").map(PersonId::new),
                row.optionalMoment("due"));
    }

    private static RevenueWeek week(Row row) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new RevenueWeek(
                LocalDate.parse(row.text("last_day")),
                row.number("won"),
                row.number("lost"),
                new Money(row.decimal("new_clients"), currency),
                new Money(row.decimal("expansion"), currency),
                new Money(row.decimal("unnamed"), currency),
                new Money(row.decimal("lost_value"), currency),
                row.number("otherwise"));
    }
}
