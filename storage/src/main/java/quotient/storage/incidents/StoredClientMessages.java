package quotient.storage.incidents;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Hand;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.ClientMessages;
import quotient.domain.incidents.ClientText;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.MessageOccasion;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Messages to customers in the database; the ids of their authors stand on a line each. */
public final class StoredClientMessages implements ClientMessages {
    private final Database database;

    public StoredClientMessages(Database database) {
        this.database = database;
    }

    @Override
    public ClientMessageId nextId() {
        return database.change(session -> ClientMessageId.ofNumber(Numbers.next(session, "client_message")));
    }

    @Override
    public void add(ClientMessage message) {
        database.change(session -> session.change(
                """
                INSERT INTO client_messages (number, version, incident, client, occasion, subject, body, authors,
                    drafted_by, drafted_by_name, drafted_at, status,
                    decided_by, decided_by_name, decided_at, why, channel)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                message.id().number(),
                message.version(),
                message.incident().number(),
                message.client(),
                message.occasion(),
                message.text().subject(),
                message.text().body(),
                authors(message),
                message.drafted().by(),
                message.drafted().name(),
                message.drafted().at(),
                message.status(),
                message.decision().map(Hand::by),
                message.decision().map(Hand::name),
                message.decision().map(Hand::at),
                message.decision().map(Hand::why),
                message.channel()));
    }

    @Override
    public Optional<ClientMessage> find(ClientMessageId id) {
        return database.look(session -> session.first(
                "SELECT * FROM client_messages WHERE number = ?", StoredClientMessages::read, id.number()));
    }

    @Override
    public boolean replace(ClientMessage message) {
        return database.change(session -> session.change(
                        """
                        UPDATE client_messages SET
                            version = ?, occasion = ?, subject = ?, body = ?, authors = ?, status = ?,
                            decided_by = ?, decided_by_name = ?, decided_at = ?, why = ?, channel = ?
                        WHERE number = ? AND version = ?
                        """,
                        message.version() + 1,
                        message.occasion(),
                        message.text().subject(),
                        message.text().body(),
                        authors(message),
                        message.status(),
                        message.decision().map(Hand::by),
                        message.decision().map(Hand::name),
                        message.decision().map(Hand::at),
                        message.decision().map(Hand::why),
                        message.channel(),
                        message.id().number(),
                        message.version())
                == 1);
    }

    @Override
    public List<ClientMessage> of(IncidentId incident) {
        return database.look(session -> session.all(
                "SELECT * FROM client_messages WHERE incident = ? ORDER BY number",
                StoredClientMessages::read,
                incident.number()));
    }

    private static String authors(ClientMessage message) {
        return String.join("\n", message.authors().stream().sorted().toList());
    }

    private static ClientMessage read(Row row) throws SQLException {
        return new ClientMessage(
                ClientMessageId.ofNumber(row.number("number")),
                row.count("version"),
                IncidentId.ofNumber(row.number("incident")),
                row.text("client"),
                row.word("occasion", MessageOccasion.class),
                new ClientText(row.text("subject"), row.text("body")),
                Set.of(row.text("authors").split("\n")),
                HandColumns.read(row, "drafted", ""),
                row.word("status", ClientMessage.Status.class),
                HandColumns.decision(row),
                row.optionalText("channel"));
    }
}
