package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("O2, I12: what customers are told, once somebody else has approved it")
final class TellingClientsTest {
    private final IncidentRoom room = new IncidentRoom();

    @Test
    @DisplayName("O2, O3, I12: SEV-1 drafts cause, blast radius, fix time, status and next update for each customer")
    void severityOneDraftsForEachCustomer() {
        Incident incident = room.declared(
                "U0REP",
                Map.of(
                        "severity", "sev1",
                        "what", "Invoices fail",
                        "impact", "Invoices of this morning",
                        "cause", "A provider times out",
                        "client", "Acme;Northwind",
                        "note", "Omar forgot the certificate"));
        ClientMessage message = room.messages(incident).get(0);
        assertEquals(
                "[J1MSKY incident] [Investigating] Invoices fail",
                message.text().subject());
        assertEquals("""
                What happened: Invoices fail
                Impact: Invoices of this morning
                Affected: 2 customers, you among them.
                Current status: Investigating
                Cause: A provider times out
                We expect a fix by 18:00 on 2026-03-02 (Europe/Berlin).
                Next update: by 16:30 on 2026-03-02 (Europe/Berlin).""", message.text().body());
        assertEquals(List.of("Acme", "Northwind"), clients(incident));
        for (ClientMessage each : room.messages(incident)) {
            assertFalse(each.text().body().contains("certificate"));
            assertEquals(List.of(), each.text().naming(List.of("Northwind", "Acme")));
        }
        assertTrue(room.said().contains("incident_approvals > U0CSM"));
        assertTrue(room.said().contains("incident_approvals > U0LEAD"));
        assertFalse(room.said().contains("incident_client_message > C0ACME"));
    }

    @Test
    @DisplayName("O2: nobody approves what they had a hand in; somebody else does, once")
    void noAuthorApproves() {
        Incident incident = room.declared("U0LEAD", "sev1", "Acme");
        ClientMessage message = room.messages(incident).get(0);
        String own = "You had a hand in this message, so somebody else has to approve it.";
        room.refuses(own, room.approve("U0LEAD", message));
        room.refuses(
                "Your role does not let you approve what customers are told. Ask an admin if it should.",
                room.approve("U0OPS", message));
        ClientText better = ClientText.typed("Slow quotes", "We are on it.");
        ClientMessage reworded =
                IncidentRoom.done(room.telling.reword(room.actor("U0CSM"), message.id(), message.version(), better));
        room.refuses(own, room.approve("U0CSM", reworded));
        room.refuses(
                "M-1001 has been reworded since. Read it again on its card, then decide.",
                room.approve("U0EXEC", message));
        ClientMessage approved = IncidentRoom.done(room.approve("U0EXEC", reworded));
        assertEquals(Optional.of("C0ACME"), approved.channel());
        assertEquals(1, toClients());
        room.refuses("M-1001 was already approved by Eve at 10:00 on 2026-03-02.", room.approve("U0EXEC", reworded));
        assertEquals(1, toClients());
    }

    @Test
    @DisplayName("O2: an update replaces the draft that still waited, and a customer who was told hears how it goes on")
    void anUpdateFollowsUp() {
        Incident incident = room.declared("U0REP", "sev1", "Acme");
        ClientMessage first = room.messages(incident).get(0);
        update(incident, Map.of("status", "identified", "cause", "A full disk"));
        room.refuses("M-1001 has been replaced by a newer draft. Decide on that one.", room.approve("U0CSM", first));
        ClientMessage second = room.messages(incident).get(1);
        assertTrue(second.text().body().contains("Cause: A full disk"));
        assertEquals(MessageOccasion.FIRST, second.occasion());
        IncidentRoom.done(room.approve("U0CSM", second));
        update(incident, Map.of("severity", "sev3", "status", "mitigated"));
        assertEquals(MessageOccasion.UPDATE, room.messages(incident).get(2).occasion());
    }

    @Test
    @DisplayName("O2: below SEV-1 customers are told when somebody asks for it")
    void belowSeverityOneSomebodyAsks() {
        Incident incident = room.declared("U0REP", "sev2", "Acme", "Fern & Field");
        assertEquals(List.of(), room.messages(incident));
        assertEquals(2, IncidentRoom.done(room.telling.draft(room.actor("U0OPS"), incident.id())));
        ClientMessage fern = room.messages(incident).get(1);
        ClientMessage approved = IncidentRoom.done(room.approve("U0CSM", fern));
        assertEquals(Optional.empty(), approved.channel());
        assertEquals(0, toClients());
        Incident nobodys = room.declared("U0REP", "sev2");
        room.refuses(
                "I-1002 names no customer. Add those affected with Update, then tell them.",
                room.telling.draft(room.actor("U0OPS"), nobodys.id()));
    }

    @Test
    void whatIsHeldBackIsNeverPosted() {
        Incident incident = room.declared("U0REP", "sev1", "Acme");
        ClientMessage message = room.messages(incident).get(0);
        IncidentRoom.done(room.telling.withhold(room.actor("U0CSM"), message.id(), 0, "wait for the cause"));
        room.refuses("M-1001 was already held back by Carla at 10:00 on 2026-03-02.", room.approve("U0EXEC", message));
        assertEquals(0, toClients());
    }

    @Test
    @DisplayName("O4: the end tells root cause, prevention, owner and due date")
    void theEndIsTold() {
        Incident incident = room.declared("U0REP", "sev1", "Acme");
        IncidentEnd end = room.form.end(
                Map.of("cause", "The disk was full", "prevention", "We watch it", "owner", "Omar", "due", "2026-03-16"),
                room.clock.instant());
        IncidentRoom.done(room.handling.resolve(room.actor("U0OPS"), incident.id(), end));
        String body = room.messages(incident).get(1).text().body();
        assertTrue(body.contains("Root cause: The disk was full"), body);
        assertTrue(body.contains("So that it does not happen again: We watch it (Omar, by 2026-03-16)."), body);
        assertFalse(body.contains("Next update"), body);
    }

    private void update(Incident incident, Map<String, String> typed) {
        IncidentRoom.done(room.handling.update(room.actor("U0OPS"), incident.id(), room.form.update(typed)));
    }

    private List<String> clients(Incident incident) {
        return room.messages(incident).stream().map(ClientMessage::client).toList();
    }

    private long toClients() {
        return room.said().stream()
                .filter(line -> line.startsWith("incident_client_message"))
                .count();
    }
}
