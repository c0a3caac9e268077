package quotient.storage.alerts;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Standing;
import quotient.domain.alerts.Timing;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.storage.database.Row;
import quotient.storage.database.Session;
import quotient.storage.database.TextMap;

/** The table of alerts, row by row. */
final class AlertRows {
    private AlertRows() {}

    static void insert(Session session, Alert alert) {
        List<Object> values = new ArrayList<>();
        values.add(alert.id().number());
        values.add(alert.version());
        values.add(alert.kind());
        values.add(alert.subject());
        values.add(alert.openedAt());
        values.addAll(changing(alert));
        values.add(alert.severity());
        values.add(acknowledgedAt(alert));
        values.add(isActedOn(alert));
        session.changeOften("""
                INSERT INTO alerts (number, version, kind, subject, opened_at,
                    signalled_as, severity, headline, facts, client, owner, signals, last_signal_at, status,
                    acknowledged_by, acknowledged_name, acknowledged_at, acknowledged_why,
                    snoozed_by, snoozed_name, snoozed_at, snoozed_why, snoozed_until,
                    resolved_by, resolved_name, resolved_at, resolved_why, reopened, climbed,
                    say_at, said_at, said_as, remind_at, acknowledge_by, repeat_at, resolve_at, due_at,
                    opened_as, acknowledged_first, acted)
                VALUES (?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?,
                    ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?)
                """, values.toArray());
    }

    /** @return whether it still had that version */
    static boolean update(Session session, Alert alert) {
        List<Object> values = new ArrayList<>(changing(alert));
        values.add(acknowledgedAt(alert));
        values.add(isActedOn(alert));
        values.add(alert.id().number());
        values.add(alert.version());
        return session.changeOften("""
                        UPDATE alerts SET version = version + 1,
                            signalled_as = ?, severity = ?, headline = ?, facts = ?, client = ?, owner = ?, signals = ?,
                            last_signal_at = ?, status = ?,
                            acknowledged_by = ?, acknowledged_name = ?, acknowledged_at = ?, acknowledged_why = ?,
                            snoozed_by = ?, snoozed_name = ?, snoozed_at = ?, snoozed_why = ?, snoozed_until = ?,
                            resolved_by = ?, resolved_name = ?, resolved_at = ?, resolved_why = ?,
                            reopened = ?, climbed = ?,
                            say_at = ?, said_at = ?, said_as = ?, remind_at = ?, acknowledge_by = ?,
                            repeat_at = ?, resolve_at = ?, due_at = ?,
                            acknowledged_first = COALESCE(acknowledged_first, ?),
                            acted = CASE WHEN acted = 1 THEN 1 ELSE ? END
                        WHERE number = ? AND version = ?
                        """, values.toArray()) == 1;
    }

    private static List<Object> changing(Alert alert) {
        List<Object> values = new ArrayList<>(List.of(
                alert.signalled(),
                alert.severity(),
                alert.headline(),
                TextMap.write(new TreeMap<>(alert.facts())),
                alert.client(),
                alert.owner().map(PersonId::value),
                alert.signals(),
                alert.lastSignalAt()));
        values.addAll(standing(alert.standing()));
        values.addAll(timing(alert.timing()));
        values.add(alert.isLive() ? alert.dueAt() : Optional.empty());
        return values;
    }

    private static List<Object> standing(Standing standing) {
        List<Object> values = new ArrayList<>();
        values.add(standing.status());
        values.addAll(hand(standing.acknowledgement()));
        values.addAll(hand(standing.snoozer()));
        values.add(standing.snoozedUntil());
        values.addAll(hand(standing.resolution()));
        values.add(standing.reopened());
        values.add(standing.climbed());
        return values;
    }

    private static List<Object> hand(Optional<Hand> hand) {
        return Arrays.asList(hand.map(Hand::by), hand.map(Hand::name), hand.map(Hand::at), hand.map(Hand::why));
    }

    private static List<Object> timing(Timing timing) {
        return List.of(
                timing.say(),
                timing.said(),
                timing.saidAs(),
                timing.remind(),
                timing.acknowledgeBy(),
                timing.repeat(),
                timing.resolve());
    }

    private static Optional<Instant> acknowledgedAt(Alert alert) {
        return alert.standing().acknowledgement().map(Hand::at);
    }

    private static boolean isActedOn(Alert alert) {
        Standing standing = alert.standing();
        return standing.acknowledgement().isPresent()
                || standing.snoozer().isPresent()
                || standing.resolution()
                        .filter(hand -> !hand.by().equals(Actor.QUOTIENT.id()))
                        .isPresent();
    }

    static Alert read(Row row) throws SQLException {
        return new Alert(
                AlertId.ofNumber(row.number("number")),
                row.count("version"),
                row.text("kind"),
                row.text("subject"),
                row.word("signalled_as", Severity.class),
                row.word("severity", Severity.class),
                row.text("headline"),
                TextMap.read(row.text("facts")),
                row.optionalText("client"),
                row.optionalText("owner").map(PersonId::new),
                row.number("signals"),
                row.moment("opened_at"),
                row.moment("last_signal_at"),
                readStanding(row),
                readTiming(row));
    }

    private static Standing readStanding(Row row) throws SQLException {
        return new Standing(
                row.word("status", AlertStatus.class),
                readHand(row, "acknowledged"),
                readHand(row, "snoozed"),
                row.optionalMoment("snoozed_until"),
                readHand(row, "resolved"),
                row.count("reopened"),
                row.count("climbed"));
    }

    private static Optional<Hand> readHand(Row row, String did) throws SQLException {
        Optional<String> by = row.optionalText(did + "_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Hand(by.get(), row.text(did + "_name"), row.moment(did + "_at"), row.text(did + "_why")));
    }

    private static Timing readTiming(Row row) throws SQLException {
        return new Timing(
                row.optionalMoment("say_at"),
                row.optionalMoment("said_at"),
                row.optionalWord("said_as", Severity.class),
                row.optionalMoment("remind_at"),
                row.optionalMoment("acknowledge_by"),
                row.optionalMoment("repeat_at"),
                row.optionalMoment("resolve_at"));
    }
}
