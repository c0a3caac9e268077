package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

/** What every {@link Incidents} promises. */
public interface IncidentsContract {
    Ports ports();

    private Incidents incidents() {
        return ports().incidents();
    }

    @Test
    default void incidentNumbersCountUpFrom1001() {
        assertEquals(new IncidentId("I-1001"), incidents().nextId());
        assertEquals(new IncidentId("I-1002"), incidents().nextId());
    }

    @Test
    default void anIncidentComesBackAsItWas() {
        Incident full = TestIncidents.full(1001);
        Incident bare = TestIncidents.bare(1002, Severity.SEV4);
        incidents().add(full);
        incidents().add(bare);
        assertEquals(Optional.of(full), incidents().find(full.id()));
        assertEquals(Optional.of(bare), incidents().find(bare.id()));
        assertEquals(Optional.empty(), incidents().find(new IncidentId("I-7")));
    }

    @Test
    default void ofTwoChangesOfOneVersionOneIsKept() {
        Incident bare = TestIncidents.bare(1001, Severity.SEV3, "Acme");
        incidents().add(bare);
        Incident full = TestIncidents.full(1001);
        Incident change = new Incident(full.id(), 0, full.report(), full.course(), full.deadlines(), Optional.empty());
        assertTrue(incidents().replace(change));
        assertFalse(incidents().replace(change));
        assertFalse(incidents().replace(TestIncidents.bare(1002, Severity.SEV1)));
        assertEquals(Optional.of(change.changed()), incidents().find(bare.id()));
    }

    @Test
    default void openOnesStandTheWorstFirstThenTheOldest() {
        incidents().add(TestIncidents.bare(1001, Severity.SEV3));
        incidents().add(TestIncidents.full(1002));
        incidents().add(TestIncidents.bare(1003, Severity.SEV1));
        incidents().add(TestIncidents.bare(1004, Severity.SEV3));
        assertEquals(List.of("I-1003", "I-1001", "I-1004"), ids(incidents().open(10)));
        assertEquals(List.of("I-1003"), ids(incidents().open(1)));
        assertEquals(List.of("I-1004", "I-1003", "I-1002"), ids(incidents().latest(3)));
    }

    @Test
    @DisplayName("X17: of an alert the open incident is found, and none once it is resolved")
    default void theOpenOneOfAnAlertIsFound() {
        AlertId alert = AlertId.ofNumber(1007);
        Incident open = TestIncidents.from(1002, alert);
        incidents().add(TestIncidents.full(1001));
        assertEquals(Optional.empty(), incidents().openFrom(alert));
        incidents().add(open);
        incidents().add(TestIncidents.bare(1003, Severity.SEV1));
        assertEquals(Optional.of(open), incidents().openFrom(alert));
        assertEquals(Optional.empty(), incidents().openFrom(AlertId.ofNumber(1008)));
        incidents().replace(TestIncidents.resolved(open, TestIncidents.AT));
        assertEquals(Optional.empty(), incidents().openFrom(alert));
    }

    @Test
    default void whatIsDueStandsTheLongestDueFirst() {
        Instant now = TestIncidents.AT;
        incidents().add(TestIncidents.due(1001, Severity.SEV1, now.plusSeconds(1)));
        incidents().add(TestIncidents.due(1002, Severity.SEV3, now));
        incidents().add(TestIncidents.due(1003, Severity.SEV2, now.minusNanos(1)));
        incidents().add(TestIncidents.bare(1004, Severity.SEV1));
        assertEquals(List.of("I-1003", "I-1002"), ids(incidents().due(now, 10)));
        assertEquals(List.of("I-1003"), ids(incidents().due(now, 1)));
        assertEquals(Optional.of(now.minusNanos(1)), incidents().nextDue());
    }

    @Test
    default void nothingIsDueWhereNothingIs() {
        incidents().add(TestIncidents.bare(1001, Severity.SEV1));
        assertEquals(Optional.empty(), incidents().nextDue());
    }

    @Test
    default void theIncidentsOfAClientAreCountedInAnyCase() {
        Instant since = TestIncidents.AT;
        incidents().add(TestIncidents.declared(1001, Severity.SEV3, since, "Zoë & Söhne", "Acme"));
        incidents().add(TestIncidents.declared(1002, Severity.SEV3, since.plusSeconds(9), "Zoë & Söhne"));
        incidents().add(TestIncidents.declared(1003, Severity.SEV3, since.minusNanos(1), "Zoë & Söhne"));
        incidents().add(TestIncidents.declared(1004, Severity.SEV2, since, "Zoë & Söhne"));
        assertEquals(2, incidents().declaredFor("ZOË & SÖHNE", Severity.SEV3, since));
        assertEquals(1, incidents().declaredFor("Acme", Severity.SEV3, since));
        assertEquals(0, incidents().declaredFor("Nobody", Severity.SEV3, since));
    }

    @Test
    default void theTimelineKeepsItsOrderAndEachSourceOnce() {
        IncidentId id = new IncidentId("I-1001");
        incidents().add(TestIncidents.bare(1001, Severity.SEV3));
        incidents().add(TestIncidents.bare(1002, Severity.SEV3));
        TimelineEntry later = entry("later 🚀", Optional.of("https://j1msky.slack.com/archives/C0/p1"), 9);
        TimelineEntry earlier = entry("earlier", Optional.empty(), 1);
        assertTrue(incidents().note(id, later));
        assertTrue(incidents().note(id, earlier));
        assertTrue(incidents().note(id, earlier));
        assertFalse(incidents().note(id, later));
        assertTrue(incidents().note(new IncidentId("I-1002"), later));
        assertEquals(List.of(later, earlier, earlier), incidents().timeline(id, 10));
        assertEquals(List.of(earlier, earlier), incidents().timeline(id, 2));
    }

    @Test
    default void aPlaceHasOneCardOfEachType() {
        IncidentId id = new IncidentId("I-1001");
        incidents().add(TestIncidents.bare(1001, Severity.SEV3));
        IncidentCard first = card(IncidentCard.Type.INCIDENT, "n-2");
        IncidentCard second = card(IncidentCard.Type.APPROVALS, "n-1");
        incidents().keep(id, first);
        incidents().keep(id, second);
        assertThrows(RuntimeException.class, () -> incidents().keep(id, card(IncidentCard.Type.INCIDENT, "n-3")));
        assertEquals(List.of(first, second), incidents().cards(id));
        assertEquals(List.of(), incidents().cards(new IncidentId("I-1002")));
    }

    private static IncidentCard card(IncidentCard.Type type, String notice) {
        return new IncidentCard(type, Destination.channel("C0INC"), new NoticeId(notice), Urgency.URGENT);
    }

    private static TimelineEntry entry(String text, Optional<String> source, int seconds) {
        return new TimelineEntry(TestIncidents.AT.plusSeconds(seconds), "U0REP", "Rae", text, source);
    }

    private static List<String> ids(List<Incident> incidents) {
        return incidents.stream().map(incident -> incident.id().value()).toList();
    }
}
