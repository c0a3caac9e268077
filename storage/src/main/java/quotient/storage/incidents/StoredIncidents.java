package quotient.storage.incidents;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentCard;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.Incidents;
import quotient.domain.incidents.TimelineEntry;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.storage.database.Database;
import quotient.storage.database.Row;

/** Incidents in the database. */
public final class StoredIncidents implements Incidents {
    private final Database database;

    public StoredIncidents(Database database) {
        this.database = database;
    }

    @Override
    public IncidentId nextId() {
        return database.change(session -> IncidentId.ofNumber(Numbers.next(session, "incident")));
    }

    @Override
    public void add(Incident incident) {
        database.change(session -> {
            IncidentRows.insert(session, incident);
            return incident;
        });
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return database.look(session -> IncidentRows.all(session, "WHERE number = ?", id.number()).stream()
                .findFirst());
    }

    @Override
    public boolean replace(Incident incident) {
        return database.change(session -> IncidentRows.update(session, incident));
    }

    @Override
    public List<Incident> open(int limit) {
        return database.look(session ->
                IncidentRows.all(session, "WHERE status <> 'resolved' ORDER BY severity, number LIMIT ?", limit));
    }

    @Override
    public Optional<Incident> openFrom(AlertId alert) {
        return database.look(
                session -> IncidentRows.all(
                                session,
                                "WHERE alert = ? AND status <> 'resolved' ORDER BY number DESC LIMIT 1",
                                alert.number())
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Incident> latest(int limit) {
        return database.look(session -> IncidentRows.all(session, "ORDER BY number DESC LIMIT ?", limit));
    }

    @Override
    public List<Incident> due(Instant by, int limit) {
        return database.look(session -> IncidentRows.all(
                session, "WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at, number LIMIT ?", by, limit));
    }

    @Override
    public Optional<Instant> nextDue() {
        return database.look(session -> session.first(
                "SELECT due_at FROM incidents WHERE due_at IS NOT NULL ORDER BY due_at, number LIMIT 1",
                row -> row.moment("due_at")));
    }

    @Override
    public long declaredFor(String client, Severity severity, Instant since) {
        return database.look(
                session -> session.one("""
                SELECT count(DISTINCT incidents.number) AS declared
                FROM incident_clients JOIN incidents ON incidents.number = incident_clients.incident
                WHERE incident_clients.name_key = ? AND incidents.severity = ? AND incidents.declared_at >= ?
                """, row -> row.number("declared"), IncidentRows.key(client), severity, since));
    }

    @Override
    public boolean note(IncidentId id, TimelineEntry entry) {
        return database.change(session -> {
            int kept = session.change(
                    """
                    INSERT INTO incident_timeline (incident, place, at, author, author_name, text, source)
                    VALUES (?, (SELECT count(*) FROM incident_timeline WHERE incident = ?), ?, ?, ?, ?, ?)
                    ON CONFLICT (incident, source) WHERE source IS NOT NULL DO NOTHING
                    """,
                    id.number(),
                    id.number(),
                    entry.at(),
                    entry.by(),
                    entry.byName(),
                    entry.text(),
                    entry.source());
            return kept == 1;
        });
    }

    @Override
    public List<TimelineEntry> timeline(IncidentId id, int limit) {
        List<TimelineEntry> latestFirst =
                database.look(session -> session.all("""
                SELECT at, author, author_name, text, source FROM incident_timeline
                WHERE incident = ? ORDER BY place DESC LIMIT ?
                """, StoredIncidents::entry, id.number(), limit));
        List<TimelineEntry> entries = new ArrayList<>(latestFirst);
        Collections.reverse(entries);
        return entries;
    }

    @Override
    public void keep(IncidentId id, IncidentCard card) {
        database.change(session -> session.change(
                """
                INSERT INTO incident_cards (incident, place, type, destination, notice, urgency)
                VALUES (?, (SELECT count(*) FROM incident_cards WHERE incident = ?), ?, ?, ?, ?)
                """,
                id.number(),
                id.number(),
                card.type(),
                card.to().id(),
                card.notice().value(),
                card.urgency()));
    }

    @Override
    public List<IncidentCard> cards(IncidentId id) {
        return database.look(session -> session.all(
                "SELECT type, destination, notice, urgency FROM incident_cards WHERE incident = ? ORDER BY place",
                StoredIncidents::card,
                id.number()));
    }

    private static TimelineEntry entry(Row row) throws SQLException {
        return new TimelineEntry(
                row.moment("at"),
                row.text("author"),
                row.text("author_name"),
                row.text("text"),
                row.optionalText("source"));
    }

    private static IncidentCard card(Row row) throws SQLException {
        return new IncidentCard(
                row.word("type", IncidentCard.Type.class),
                new Destination(row.text("destination")),
                new NoticeId(row.text("notice")),
                row.word("urgency", Urgency.class));
    }
}
