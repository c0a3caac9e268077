package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.PersonId;

@DisplayName("X17: an incident is declared from an alert")
final class DeclaringFromAlertsTest {
    private final IncidentRoom room = new IncidentRoom();
    private Alert alert;

    @BeforeEach
    void raise() {
        alert = room.raising.raise(Signal.of(
                DeskKinds.CLIENT_URGENT.code(), "Acme", Severity.SEV1, "Acme cannot work.", room.clock.instant()));
    }

    @Test
    void theIncidentNamesTheAlertWhichIsAcknowledgedByWhoeverDeclared() {
        Incident incident = IncidentRoom.done(declare("U0REP"));
        assertEquals(Optional.of(alert.id()), room.kept(incident).alert());
        assertEquals(
                "Declared as SEV-1 by Rae from alert A-1001.",
                room.ports.incidents().timeline(incident.id(), 9).get(0).text());
        assertEquals(AlertStatus.ACKNOWLEDGED, kept().status());
        assertEquals("Rae", kept().standing().acknowledgement().map(Hand::name).orElseThrow());
        assertEquals(Optional.of(new PersonId("U0REP")), kept().owner());
    }

    @Test
    void whoHasAcknowledgedItBeforeStaysTheOneWhoDid() {
        IncidentRoom.done(room.alerts.acknowledge(room.actor("U0OPS"), alert.id()));
        IncidentRoom.done(declare("U0REP"));
        assertEquals("Omar", kept().standing().acknowledgement().map(Hand::name).orElseThrow());
    }

    @Test
    void itIsDeclaredOnceWhileItIsNotResolved() {
        Incident first = IncidentRoom.done(declare("U0REP"));
        String already =
                "I-1001 was already declared from A-1001 by Rae at 10:00 on 2026-03-02 and is not resolved: `/incident show I-1001`.";
        room.refuses(already, declare("U0OPS"));
        room.refuses(already, room.fromAlerts.mayDeclare(room.actor("U0OPS"), alert.id()));
        assertEquals(1, room.ports.incidents().latest(9).size());

        IncidentRoom.done(room.handling.resolve(
                room.actor("U0OPS"),
                first.id(),
                new IncidentEnd("A full disk", "Watch it", new PersonId("U0OPS"), LocalDate.of(2026, 3, 9))));
        assertEquals("I-1002", IncidentRoom.done(declare("U0OPS")).id().value());
    }

    @Test
    void whoMayNotDeclareIncidentsMayNotFromAnAlert() {
        room.refuses(
                "Your role does not let you see or declare incidents. Ask an admin if it should.", declare("U0CLIENT"));
        room.refuses(
                "Your role does not let you see or declare incidents. Ask an admin if it should.",
                room.fromAlerts.mayDeclare(room.actor("U0CLIENT"), alert.id()));
        assertEquals(AlertStatus.OPEN, kept().status());
        room.refuses(
                "There is no alert A-9999.", room.fromAlerts.mayDeclare(room.actor("U0OPS"), new AlertId("A-9999")));
    }

    private Outcome<Incident> declare(String by) {
        NewIncident wish = room.form.declaration(Map.of("severity", "sev1", "what", "Acme cannot work."));
        return room.fromAlerts.declare(room.actor(by), alert.id(), wish);
    }

    private Alert kept() {
        return room.ports.alerts().find(alert.id()).orElseThrow();
    }
}
