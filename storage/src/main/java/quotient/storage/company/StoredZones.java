package quotient.storage.company;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.ZoneId;
import java.util.Map;
import quotient.domain.company.Zones;
import quotient.storage.database.Database;
import quotient.storage.database.Remembered;

/** Zones in the database. */
public final class StoredZones implements Zones {
    private static final String ALL = "";

    private final Database database;
    private final Remembered<String, Map<String, ZoneId>> remembered;

    public StoredZones(Database database) {
        this.database = database;
        this.remembered = new Remembered<>(database);
    }

    @Override
    public Map<String, ZoneId> all() {
        return remembered.get(
                ALL,
                session -> session
                        .all(
                                "SELECT id, zone FROM zones",
                                row -> Map.entry(row.text("id"), ZoneId.of(row.text("zone"))))
                        .stream()
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void keep(String slackId, ZoneId zone) {
        database.changeSeldom(session -> session.change(
                "INSERT INTO zones (id, zone) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET zone = excluded.zone",
                slackId,
                zone.getId()));
    }
}
