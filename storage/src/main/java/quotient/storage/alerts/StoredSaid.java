package quotient.storage.alerts;

import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Said;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.storage.database.Database;

/** What was said of each alert, in the database, which refuses to keep anything twice. */
public final class StoredSaid implements Said {
    private final Database database;

    public StoredSaid(Database database) {
        this.database = database;
    }

    @Override
    public Optional<NoticeId> find(AlertId alert, String key, Destination to) {
        return database.look(session -> session.first(
                "SELECT notice FROM alert_said WHERE alert = ? AND said_key = ? AND destination = ?",
                row -> new NoticeId(row.text("notice")),
                alert.number(),
                key,
                to.id()));
    }

    @Override
    public void keep(AlertId alert, String key, Destination to, NoticeId notice) {
        database.change(session -> session.change(
                "INSERT INTO alert_said (alert, said_key, destination, notice) VALUES (?, ?, ?, ?)",
                alert.number(),
                key,
                to.id(),
                notice.value()));
    }

    @Override
    public List<Card> cards(AlertId alert) {
        return database.look(session -> session.all(
                "SELECT destination, notice FROM alert_said WHERE alert = ? AND said_key = ? ORDER BY sequence",
                row -> new Card(new Destination(row.text("destination")), new NoticeId(row.text("notice"))),
                alert.number(),
                CARD));
    }
}
