package quotient.storage.brief;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefActionId;
import quotient.domain.brief.BriefActions;
import quotient.domain.brief.BriefSection;
import quotient.domain.people.PersonId;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** What was asked about briefs, in the database. */
public final class StoredBriefActions implements BriefActions {
    private final Database database;

    public StoredBriefActions(Database database) {
        this.database = database;
    }

    @Override
    public BriefActionId nextId() {
        return database.change(session -> {
            session.change("UPDATE counters SET value = value + 1 WHERE name = 'brief_action'");
            return BriefActionId.ofNumber(
                    session.one("SELECT value FROM counters WHERE name = 'brief_action'", row -> row.number("value")));
        });
    }

    @Override
    public void add(BriefAction action) {
        database.change(session -> session.change(
                """
                INSERT INTO brief_actions (number, brief, section, question, owner, asked_by, asked_by_name, asked_at,
                    due, done_by, done_by_name, done_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                action.id().number(),
                action.brief().toString(),
                action.section(),
                action.question(),
                action.owner().value(),
                action.asked().by(),
                action.asked().name(),
                action.asked().at(),
                action.due(),
                action.done().map(Hand::by),
                action.done().map(Hand::name),
                action.done().map(Hand::at)));
    }

    @Override
    public Optional<BriefAction> find(BriefActionId id) {
        return database.look(session ->
                session.first("SELECT * FROM brief_actions WHERE number = ?", StoredBriefActions::read, id.number()));
    }

    @Override
    public List<BriefAction> of(LocalDate brief) {
        return database.look(session -> session.all(
                "SELECT * FROM brief_actions WHERE brief = ? ORDER BY number",
                StoredBriefActions::read,
                brief.toString()));
    }

    @Override
    public List<BriefAction> notDoneBefore(Instant moment) {
        return database.look(session -> session.all(
                "SELECT * FROM brief_actions WHERE done_at IS NULL OR done_at >= ? ORDER BY number",
                StoredBriefActions::read,
                moment));
    }

    @Override
    public boolean finish(BriefActionId id, Hand hand) {
        return 1 == database.change(session -> session.change("""
                        UPDATE brief_actions SET done_by = ?, done_by_name = ?, done_at = ?
                        WHERE number = ? AND done_at IS NULL
                        """, hand.by(), hand.name(), hand.at(), id.number()));
    }

    private static BriefAction read(Row row) throws SQLException {
        Optional<String> done = row.optionalText("done_by");
        return new BriefAction(
                BriefActionId.ofNumber(row.number("number")),
                LocalDate.parse(row.text("brief")),
                row.word("section", BriefSection.class),
                row.text("question"),
                new PersonId(row.text("owner")),
                new Hand(row.text("asked_by"), row.text("asked_by_name"), row.moment("asked_at"), ""),
                row.moment("due"),
                done.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Hand(done.get(), row.text("done_by_name"), row.moment("done_at"), "")));
    }
}
