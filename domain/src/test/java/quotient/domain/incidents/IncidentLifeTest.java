package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Severity;
import quotient.domain.notices.Notice;
import quotient.domain.people.Actor;

@DisplayName("O1-O3: an incident's times, and who hears of them")
final class IncidentLifeTest {
    private final IncidentRoom room = new IncidentRoom();

    @Test
    @DisplayName("O1: SEV-1 and SEV-2 stand in the channels for incidents and ops, SEV-3 in that for incidents")
    void cardsByChannel() {
        room.declared("U0REP", "sev3");
        assertEquals(List.of("incident_card > C0INC", "incident_news > C0INC"), room.said());
        room.declared("U0REP", "sev2");
        assertTrue(room.said().contains("incident_card > C0OPS"));
    }

    @Test
    @DisplayName(
            "O1, O2: what nobody takes in time climbs one level, and that rung is shown it; SEV-1 drafts for customers")
    void whatNobodyTakesClimbs() {
        Incident incident =
                room.declared("U0REP", Map.of("severity", "sev3", "what", "slow", "client", "Acme", "next", "1d"));
        assertEquals(List.of("I-1001 climbed to SEV-2"), room.stepsOn());
        assertEquals(
                Duration.ofHours(4),
                Duration.between(incident.course().declared().at(), room.clock.instant()));
        assertTrue(room.said().contains("incident_card > U0LEAD"));
        assertTrue(room.said().contains("incident_card > C0OPS"));
        assertEquals(List.of(), room.messages(incident));

        assertEquals(List.of("I-1001 climbed to SEV-1"), room.stepsOn());
        assertTrue(room.said().contains("incident_card > U0EXEC"));
        assertEquals(1, room.messages(incident).size());
        assertEquals(List.of("I-1001 climbed to SEV-1"), room.stepsOn());
        assertEquals(1, room.messages(incident).size());
        assertEquals(3, room.kept(incident).course().climbed());

        IncidentRoom.done(room.handling.take(room.actor("U0OPS"), incident.id()));
        assertEquals(Optional.empty(), room.kept(incident).deadlines().acknowledgeBy());
    }

    @Test
    @DisplayName("O1: the declarer may lead it, and then it is acknowledged")
    void theDeclarerMayLead() {
        Incident incident = room.declared("U0OPS", Map.of("severity", "sev1", "what", "down", "take", "yes"));
        assertEquals("U0OPS", incident.course().commander().orElseThrow().value());
        assertEquals(Optional.empty(), incident.deadlines().acknowledgeBy());
        room.refuses("You lead I-1001 already.", room.handling.take(room.actor("U0OPS"), incident.id()));
    }

    @Test
    @DisplayName("O3: a promised update is asked for when it is due, and the ladder hears of it 15 minutes later")
    void aPromisedUpdateIsAskedFor() {
        Incident incident = room.declared("U0OPS", Map.of("severity", "sev2", "what", "slow", "take", "yes"));
        assertEquals(List.of("I-1001 reminded"), room.stepsOn());
        assertEquals("2026-03-02T16:00:00Z", room.clock.instant().toString());
        Notice reminder = room.notices().get(room.notices().size() - 1);
        assertEquals("U0OPS", reminder.facts().get("mention"));
        assertTrue(reminder.inThreadOf().isPresent());
        assertEquals(List.of("I-1001 overdue"), room.stepsOn());
        assertEquals("2026-03-02T16:15:00Z", room.clock.instant().toString());
        assertTrue(room.said().contains("incident_card > U0LEAD"));
        assertEquals(Severity.SEV2, room.kept(incident).severity());
        assertEquals("2026-03-02T17:15:00Z", room.steps.nextDue().orElseThrow().toString());
        assertEquals(List.of(), room.steps.step(room.clock.instant()));

        IncidentUpdate update = room.form.update(Map.of("status", "mitigated", "note", "rolled back"));
        Incident updated = IncidentRoom.done(room.handling.update(room.actor("U0OPS"), incident.id(), update));
        assertEquals(IncidentStatus.MITIGATED, updated.status());
        assertEquals(
                room.clock.instant().plus(Duration.ofHours(1)),
                updated.deadlines().nextUpdate().orElseThrow());
    }

    @Test
    @DisplayName("O2: the third SEV-3 of one account within 7 days is a SEV-2")
    void theThirdSmallOneIsNotSmall() {
        room.declared("U0REP", "sev3", "Acme");
        room.declared("U0REP", "sev3", "Northwind");
        room.clock.advance(Duration.ofDays(6));
        assertEquals(Severity.SEV3, room.declared("U0REP", "sev3", "Acme").severity());
        assertEquals(Severity.SEV2, room.declared("U0REP", "sev3", "acme").severity());
        room.clock.advance(Duration.ofDays(6));
        assertEquals(Severity.SEV3, room.declared("U0REP", "sev3", "Acme").severity());
    }

    @Test
    @DisplayName("O3, O4: resolving ends its clocks, and a second one is told who did it")
    void resolvingEndsIt() {
        Incident incident = room.declared("U0REP", "sev2", "Acme");
        Incident resolved = resolved(incident);
        assertEquals(Optional.empty(), room.steps.nextDue());
        assertEquals("full disk", resolved.report().cause().orElseThrow());
        room.refuses(
                "I-1001 was already resolved by Omar at 10:00 on 2026-03-02.",
                room.handling.resolve(room.actor("U0LEAD"), incident.id(), end()));
        assertEquals(List.of(), IncidentRoom.done(room.finding.open(room.actor("U0REP"), 10)));
    }

    @Test
    @DisplayName("O4: the four steps of the recovery, each done when it is done")
    void theRecoverySteps() {
        Incident incident = room.declared("U0REP", "sev1", "Acme");
        assertEquals(List.of(false, false, false, false), steps(incident));
        IncidentRoom.done(room.approve("U0CSM", room.messages(incident).get(0)));
        assertEquals(List.of(true, false, false, false), steps(incident));
        resolved(incident);
        assertEquals(List.of(true, false, false, true), steps(incident));
        List<ClientMessage> messages = room.messages(incident);
        IncidentRoom.done(room.approve("U0CSM", messages.get(messages.size() - 1)));
        CreditWish wish = room.form.credit(Map.of("client", "Acme", "fee", "1000", "percent", "10", "reason", "down"));
        Credit credit = IncidentRoom.done(room.crediting.ask(room.actor("U0OPS"), incident.id(), wish));
        IncidentRoom.done(room.crediting.approve(room.actor("U0LEAD"), credit.id()));
        assertEquals(List.of(true, true, true, true), steps(incident));
    }

    @Test
    void whoMayWhat() {
        Incident incident = room.declared("U0REP", "sev2");
        Actor stranger = room.actor("U0WHO");
        NewIncident wish = room.form.declaration(Map.of("severity", "sev1", "what", "x"));
        room.refuses(
                "I do not know you yet, so you can read help but not see or declare incidents. An admin can add you in"
                        + " Settings.",
                room.declaring.declare(stranger, wish));
        room.refuses(
                "Your role does not let you see or declare incidents. Ask an admin if it should.",
                room.finding.show(room.actor("U0CLIENT"), incident.id()));
        room.refuses(
                "Your role does not let you handle incidents that you do not lead. Ask an admin if it should.",
                room.handling.take(room.actor("U0REP"), incident.id()));
        room.refuses("There is no incident I-7.", room.handling.take(room.actor("U0OPS"), new IncidentId("I-7")));
    }

    @Test
    @DisplayName("O2: a message stands in a timeline once")
    void aMessageStandsInATimelineOnce() {
        Incident incident = room.declared("U0REP", "sev2");
        TimelineEntry entry = new TimelineEntry(
                room.clock.instant(),
                "U0REP",
                "Rae",
                "the disk is full",
                Optional.of("https://x.slack.com/archives/C/p1"));
        IncidentRoom.done(room.timelines.add(room.actor("U0REP"), incident.id(), entry));
        room.refuses(
                "That message is in the timeline of I-1001 already.",
                room.timelines.add(room.actor("U0OPS"), incident.id(), entry));
        IncidentFile file = IncidentRoom.done(room.finding.show(room.actor("U0REP"), incident.id()));
        assertTrue(file.timeline().contains(entry));
        assertFalse(room.audited().isEmpty());
    }

    private List<Boolean> steps(Incident incident) {
        return room.finding.file(incident.id()).orElseThrow().recovery().stream()
                .map(RecoveryStep::done)
                .toList();
    }

    private Incident resolved(Incident incident) {
        return IncidentRoom.done(room.handling.resolve(room.actor("U0OPS"), incident.id(), end()));
    }

    private IncidentEnd end() {
        return room.form.end(
                Map.of("cause", "full disk", "prevention", "watch it", "owner", "Omar", "due", "2026-03-16"),
                room.clock.instant());
    }
}
