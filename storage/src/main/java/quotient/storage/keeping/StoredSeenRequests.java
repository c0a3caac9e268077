package quotient.storage.keeping;

import java.time.Instant;
import java.util.Set;
import quotient.domain.keeping.SeenRequests;
import quotient.storage.database.Database;

/** Signatures in the database. They go through the one writer, and so stand before what the request brings about. */
public final class StoredSeenRequests implements SeenRequests {
    private final Database database;

    public StoredSeenRequests(Database database) {
        this.database = database;
    }

    @Override
    public Set<String> since(Instant moment) {
        return Set.copyOf(database.look(session -> session.all(
                "SELECT signature FROM seen_requests WHERE at >= ?", row -> row.text("signature"), moment)));
    }

    @Override
    public void remember(String signature, Instant at) {
        database.changeSoon(session ->
                session.changeOften("INSERT INTO seen_requests (signature, at) VALUES (?, ?)", signature, at));
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.change(session -> session.change("DELETE FROM seen_requests WHERE at < ?", moment));
    }
}
