package quotient.storage.clientdigests;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Hand;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.ClientDigests;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.Feedback;
import quotient.domain.clientdigests.Rhythm;
import quotient.domain.clientdigests.RhythmSetting;
import quotient.domain.clientdigests.Worth;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** What clients were told, in the database. */
public final class StoredClientDigests implements ClientDigests {
    private final Database database;

    public StoredClientDigests(Database database) {
        this.database = database;
    }

    @Override
    public void see(String client, Instant at) {
        database.change(session -> session.change(
                "INSERT INTO clients_seen (name_key, seen_at) VALUES (?, ?) ON CONFLICT (name_key) DO NOTHING",
                key(client),
                at));
    }

    @Override
    public Optional<Instant> firstSeen(String client) {
        return database.look(session -> session.first(
                "SELECT seen_at FROM clients_seen WHERE name_key = ?", row -> row.moment("seen_at"), key(client)));
    }

    @Override
    public void add(ClientDigest digest) {
        database.change(session -> session.change(
                "INSERT INTO client_digests (id, client, kind, channel, said_at) VALUES (?, ?, ?, ?, ?)",
                digest.id(),
                digest.client(),
                digest.kind(),
                digest.channel(),
                digest.saidAt()));
    }

    @Override
    public Optional<ClientDigest> find(String id) {
        return database.look(
                session -> session.first("SELECT * FROM client_digests WHERE id = ?", StoredClientDigests::digest, id));
    }

    @Override
    public boolean hear(String id, Feedback feedback) {
        int heard = database.change(session -> session.change(
                """
                UPDATE client_digests SET
                    worth = ?, heard_by = ?, heard_by_name = ?, heard_at = ?, rhythm_before = ?, rhythm_after = ?
                WHERE id = ? AND worth IS NULL
                """,
                feedback.worth(),
                feedback.hand().by(),
                feedback.hand().name(),
                feedback.hand().at(),
                feedback.before(),
                feedback.after(),
                id));
        return heard == 1;
    }

    @Override
    public boolean restore(String id, Hand hand) {
        int restored = database.change(session -> session.change("""
                UPDATE client_digests SET restored_by = ?, restored_by_name = ?, restored_at = ?
                WHERE id = ? AND worth = 'too_much' AND restored_at IS NULL
                """, hand.by(), hand.name(), hand.at(), id));
        return restored == 1;
    }

    @Override
    public RhythmSetting rhythm(String client, DigestKind kind) {
        return database.look(session -> session.first(
                        "SELECT rhythm, since FROM client_rhythms WHERE name_key = ? AND kind = ?",
                        row -> new RhythmSetting(row.word("rhythm", Rhythm.class), row.moment("since")),
                        key(client),
                        kind))
                .orElse(RhythmSetting.USUAL);
    }

    @Override
    public void keep(String client, DigestKind kind, RhythmSetting setting) {
        database.change(session -> session.change("""
                INSERT INTO client_rhythms (name_key, kind, rhythm, since) VALUES (?, ?, ?, ?)
                ON CONFLICT (name_key, kind) DO UPDATE SET rhythm = excluded.rhythm, since = excluded.since
                """, key(client), kind, setting.rhythm(), setting.since()));
    }

    @Override
    public boolean reach(String client, String milestone, Instant at) {
        int reached = database.change(session -> session.change("""
                INSERT INTO client_milestones (name_key, milestone, reached_at) VALUES (?, ?, ?)
                ON CONFLICT (name_key, milestone) DO NOTHING
                """, key(client), milestone, at));
        return reached == 1;
    }

    @Override
    public Set<String> reached(String client) {
        return Set.copyOf(database.look(session -> session.all(
                "SELECT milestone FROM client_milestones WHERE name_key = ?",
                row -> row.text("milestone"),
                key(client))));
    }

    private static ClientDigest digest(Row row) throws SQLException {
        return new ClientDigest(
                row.text("id"),
                row.text("client"),
                row.word("kind", DigestKind.class),
                row.text("channel"),
                row.moment("said_at"),
                feedback(row));
    }

    private static Optional<Feedback> feedback(Row row) throws SQLException {
        Optional<Worth> worth = row.optionalWord("worth", Worth.class);
        return worth.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feedback(
                        worth.get(),
                        new Hand(row.text("heard_by"), row.text("heard_by_name"), row.moment("heard_at"), ""),
                        row.word("rhythm_before", Rhythm.class),
                        row.word("rhythm_after", Rhythm.class),
                        restored(row)));
    }

    private static Optional<Hand> restored(Row row) throws SQLException {
        Optional<Instant> at = row.optionalMoment("restored_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hand(row.text("restored_by"), row.text("restored_by_name"), at.get(), ""));
    }

    private static String key(String client) {
        return client.toLowerCase(Locale.ROOT);
    }
}
