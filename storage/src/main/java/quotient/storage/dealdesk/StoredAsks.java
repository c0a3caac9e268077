package quotient.storage.dealdesk;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.dealdesk.Ask;
import quotient.domain.dealdesk.AskedPerson;
import quotient.domain.dealdesk.Asks;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** What is asked of whom, in the database. */
public final class StoredAsks implements Asks {
    private final Database database;

    public StoredAsks(Database database) {
        this.database = database;
    }

    @Override
    public List<Ask> of(QuoteId quote) {
        return database.look(session -> session.all(
                "SELECT * FROM approval_asks WHERE quote = ? ORDER BY approval", StoredAsks::read, quote.number()));
    }

    @Override
    public void replace(QuoteId quote, List<Ask> asks) {
        database.change(session -> {
            int removed = session.change("DELETE FROM approval_asks WHERE quote = ?", quote.number());
            asks.forEach(ask -> insert(session, ask));
            return removed;
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.look(session -> session.first(
                "SELECT next FROM approval_asks ORDER BY next, quote, approval LIMIT 1", row -> row.moment("next")));
    }

    @Override
    public List<Ask> due(Instant now, int limit) {
        return database.look(session -> session.all(
                "SELECT * FROM approval_asks WHERE next <= ? ORDER BY next, quote, approval LIMIT ?",
                StoredAsks::read,
                now,
                limit));
    }

    @Override
    public List<Ask> all(int limit) {
        return database.look(session -> session.all(
                "SELECT * FROM approval_asks ORDER BY since, quote, approval LIMIT ?", StoredAsks::read, limit));
    }

    private static void insert(Session session, Ask ask) {
        session.change(
                """
                INSERT INTO approval_asks (quote, approval, revision, since, due, asked, released, handed_to, note,
                    remind, climb, look, next)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ask.quote().number(),
                ask.approval(),
                ask.revision(),
                ask.since(),
                ask.due(),
                ask.asked().stream().map(StoredAsks::written).collect(joining(",")),
                ask.released().stream().map(PersonId::value).collect(joining(",")),
                ask.handedTo().map(PersonId::value),
                ask.note(),
                ask.remind(),
                ask.climb(),
                ask.look(),
                ask.next());
    }

    private static String written(AskedPerson asked) {
        return asked.person().value()
                + asked.instead().map(absent -> "/" + absent.value()).orElse("");
    }

    private static Ask read(Row row) throws SQLException {
        return new Ask(
                QuoteId.ofNumber(row.number("quote")),
                row.count("revision"),
                row.text("approval"),
                row.moment("since"),
                row.moment("due"),
                parts(row.text("asked")).map(StoredAsks::asked).toList(),
                parts(row.text("released")).map(PersonId::new).toList(),
                row.optionalText("handed_to").map(PersonId::new),
                row.optionalText("note"),
                row.optionalMoment("remind"),
                row.optionalMoment("climb"),
                row.moment("look"));
    }

    private static Stream<String> parts(String written) {
        return written.isEmpty() ? Stream.empty() : Stream.of(written.split(","));
    }

    private static AskedPerson asked(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? AskedPerson.self(new PersonId(written))
                : new AskedPerson(
                        new PersonId(written.substring(0, slash)),
                        Optional.of(new PersonId(written.substring(slash + 1))));
    }
}
