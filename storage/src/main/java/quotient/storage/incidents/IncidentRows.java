package quotient.storage.incidents;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.Course;
import quotient.domain.incidents.Deadlines;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.IncidentReport;
import quotient.domain.incidents.IncidentStatus;
import quotient.domain.incidents.Resolution;
import quotient.domain.people.PersonId;
import quotient.storage.database.Row;
import quotient.storage.database.Session;

/** The table of incidents, and the one of the customers that they affect. */
final class IncidentRows {
    private IncidentRows() {}

    static void insert(Session session, Incident incident) {
        Hand declared = incident.course().declared();
        session.change(
                """
                INSERT INTO incidents (number, version, severity, status, what, impact,
                    declared_by, declared_by_name, declared_at, climbed, alert)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                incident.id().number(),
                incident.version(),
                incident.severity(),
                incident.status(),
                incident.report().what(),
                incident.report().impact(),
                declared.by(),
                declared.name(),
                declared.at(),
                incident.course().climbed(),
                incident.alert().map(AlertId::number));
        change(session, incident, incident.version(), incident.version());
        insertClients(session, incident);
    }

    /** @return whether it still had that version */
    static boolean update(Session session, Incident incident) {
        boolean kept = change(session, incident, incident.version(), incident.version() + 1);
        if (kept) {
            session.change(
                    "DELETE FROM incident_clients WHERE incident = ?",
                    incident.id().number());
            insertClients(session, incident);
        }
        return kept;
    }

    private static boolean change(Session session, Incident incident, int from, int to) {
        Course course = incident.course();
        Deadlines deadlines = incident.deadlines();
        Optional<Hand> taken = course.acknowledgement();
        Optional<Resolution> end = course.resolution();
        int changed = session.change(
                """
                UPDATE incidents SET
                    version = ?, severity = ?, status = ?, what = ?, impact = ?, cause = ?,
                    commander = ?, taken_by = ?, taken_by_name = ?, taken_at = ?, climbed = ?,
                    next_update = ?, fix_by = ?, acknowledge_by = ?, remind_at = ?, escalate_at = ?, due_at = ?,
                    resolved_by = ?, resolved_by_name = ?, resolved_at = ?,
                    root_cause = ?, prevention = ?, prevention_owner = ?, prevention_due = ?
                WHERE number = ? AND version = ?
                """,
                to,
                incident.severity(),
                incident.status(),
                incident.report().what(),
                incident.report().impact(),
                incident.report().cause(),
                course.commander().map(PersonId::value),
                taken.map(Hand::by),
                taken.map(Hand::name),
                taken.map(Hand::at),
                course.climbed(),
                deadlines.nextUpdate(),
                deadlines.fixBy(),
                deadlines.acknowledgeBy(),
                deadlines.remindAt(),
                deadlines.escalateAt(),
                deadlines.dueAt(),
                end.map(Resolution::hand).map(Hand::by),
                end.map(Resolution::hand).map(Hand::name),
                end.map(Resolution::hand).map(Hand::at),
                end.map(Resolution::rootCause),
                end.map(Resolution::prevention),
                end.map(Resolution::owner).map(PersonId::value),
                end.map(Resolution::due).map(LocalDate::toString),
                incident.id().number(),
                from);
        return changed == 1;
    }

    private static void insertClients(Session session, Incident incident) {
        List<String> clients = incident.report().clients();
        for (int place = 0; place < clients.size(); place++) {
            session.change(
                    "INSERT INTO incident_clients (incident, place, name_key, name) VALUES (?, ?, ?, ?)",
                    incident.id().number(),
                    place,
                    key(clients.get(place)),
                    clients.get(place));
        }
    }

    static String key(String client) {
        return client.toLowerCase(Locale.ROOT);
    }

    /** Each with its customers. */
    static List<Incident> all(Session session, String rest, Object... values) {
        return session.all("SELECT * FROM incidents " + rest, IncidentRows::bare, values).stream()
                .map(incident -> whole(session, incident))
                .toList();
    }

    private static Incident whole(Session session, Incident bare) {
        List<String> clients = session.all(
                "SELECT name FROM incident_clients WHERE incident = ? ORDER BY place",
                row -> row.text("name"),
                bare.id().number());
        IncidentReport report = bare.report();
        return new Incident(
                bare.id(),
                bare.version(),
                new IncidentReport(report.what(), report.impact(), report.cause(), clients),
                bare.course(),
                bare.deadlines(),
                bare.alert());
    }

    private static Incident bare(Row row) throws SQLException {
        return new Incident(
                IncidentId.ofNumber(row.number("number")),
                row.count("version"),
                new IncidentReport(row.text("what"), row.text("impact"), row.optionalText("cause"), List.of()),
                new Course(
                        row.word("severity", Severity.class),
                        row.word("status", IncidentStatus.class),
                        HandColumns.read(row, "declared", ""),
                        row.optionalText("commander").map(PersonId::new),
                        HandColumns.optional(row, "taken", ""),
                        row.count("climbed"),
                        resolution(row)),
                new Deadlines(
                        row.optionalMoment("next_update"),
                        row.optionalMoment("fix_by"),
                        row.optionalMoment("acknowledge_by"),
                        row.optionalMoment("remind_at"),
                        row.optionalMoment("escalate_at")),
                row.optionalNumber("alert").map(AlertId::ofNumber));
    }

    private static Optional<Resolution> resolution(Row row) throws SQLException {
        Optional<Hand> hand = HandColumns.optional(row, "resolved", "");
        return hand.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution(
                        hand.get(),
                        row.text("root_cause"),
                        row.text("prevention"),
                        new PersonId(row.text("prevention_owner")),
                        LocalDate.parse(row.text("prevention_due"))));
    }
}
