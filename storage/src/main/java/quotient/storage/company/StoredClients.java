package quotient.storage.company;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Segment;
import quotient.domain.people.PersonId;
import quotient.storage.database.Database;
import quotient.storage.database.Remembered;
import quotient.storage.database.Row;

/** Clients in the database. The key is the name in small letters, made here, since databases differ in what they lower. */
public final class StoredClients implements Clients {
    private final Database database;
    private final Remembered<String, Optional<Client>> remembered;
    private final Remembered<String, List<Client>> everybody;

    public StoredClients(Database database) {
        this.database = database;
        this.remembered = new Remembered<>(database);
        this.everybody = new Remembered<>(database);
    }

    @Override
    public Optional<Client> named(String name) {
        return remembered.get(
                key(name),
                session -> session.first(
                        "SELECT name, segment, plan, channel, zone, owner FROM clients WHERE name_key = ?",
                        StoredClients::client,
                        key(name)));
    }

    @Override
    public List<Client> all() {
        return everybody.get(
                "",
                session ->
                        session
                                .all(
                                        "SELECT name, segment, plan, channel, zone, owner FROM clients",
                                        StoredClients::client)
                                .stream()
                                .sorted(Comparator.comparing(client -> key(client.name())))
                                .toList());
    }

    @Override
    public void keep(Client client) {
        database.changeSeldom(session -> session.change(
                """
                INSERT INTO clients (name_key, name, segment, plan, channel, zone, owner) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (name_key) DO UPDATE SET
                    name = excluded.name,
                    segment = excluded.segment,
                    plan = excluded.plan,
                    channel = excluded.channel,
                    zone = excluded.zone,
                    owner = excluded.owner
                """,
                key(client.name()),
                client.name(),
                client.segment(),
                client.plan(),
                client.channel(),
                client.zone().map(ZoneId::getId),
                client.owner().map(PersonId::value)));
    }

    private static Client client(Row row) throws SQLException {
        return new Client(
                row.text("name"),
                row.optionalWord("segment", Segment.class),
                row.optionalText("plan"),
                row.optionalText("channel"),
                row.optionalText("zone").map(ZoneId::of),
                row.optionalText("owner").map(PersonId::new));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
