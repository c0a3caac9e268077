package quotient.domain.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.company.Company;
import quotient.domain.handoff.Gap;
import quotient.domain.handoff.HandoffEcho;
import quotient.domain.handoff.HandoffNight;
import quotient.domain.handoff.HandoffNotices;
import quotient.domain.handoff.HandoffPack;
import quotient.domain.handoff.PackItem;
import quotient.domain.handoff.PipelineMoves;
import quotient.domain.incidents.Incident;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;

@DisplayName("The evening's handoff is complete when everything open has an owner, a next action and an ETA (O7, P39)")
class HandoffStoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final NightDesk desk = new NightDesk();

    @BeforeEach
    void evening() {
        desk.clock.moveTo("2026-03-02T18:29:00-05:00");
    }

    private void halfPastSix() {
        desk.clock.moveTo("2026-03-02T18:30:00-05:00");
    }

    @Test
    void aPackTurnsCompleteInPlaceWhenItsGapsAreFilled() {
        Alert alert = desk.alert("sonnet", Severity.SEV3);
        halfPastSix();
        HandoffPack pack = desk.packed();
        assertEquals("A-1001 [OWNER, NEXT_ACTION, ETA]", gaps(pack));
        assertEquals(Optional.empty(), night().completeAt());
        assertEquals(1, desk.told(HandoffNotices.PACK).size());

        desk.pass(Duration.ofMinutes(5));
        NightDesk.done(desk.mending.assign(desk.ola, alert.id(), new PersonId("U0OPS")));
        assertEquals("A-1001 [NEXT_ACTION, ETA]", gaps(now()));
        NightDesk.done(desk.mending.plan(
                desk.ola, "A-1001", "compare the prompts", desk.now().plus(Duration.ofHours(15))));
        assertTrue(now().isComplete());
        assertEquals(Optional.of(desk.now()), night().completeAt());
        assertEquals(1, desk.told(HandoffNotices.PACK).size(), "the card stays one card");
        assertEquals(new HandoffPack.Nights(0, 0), now().nights());

        desk.pass(Duration.ofDays(1));
        assertEquals(new HandoffPack.Nights(1, 1), desk.packing.pack(desk.now()).nights());
        assertTrue(desk.packing.of(MONDAY).orElseThrow().isComplete(), "an ETA that was missed since is the morning's");
    }

    @Test
    void whatIsStillMissingIsAskedForOnceMoreInTheThread() {
        desk.alert("sonnet", Severity.SEV2);
        halfPastSix();
        desk.packed();
        desk.pass(Duration.ofMinutes(150));
        desk.packing.ask(MONDAY, desk.packing.reminders(MONDAY, desk.now()));
        assertEquals(
                List.of(night().card()),
                desk.told(HandoffNotices.ASKED).stream()
                        .map(notice -> notice.inThreadOf())
                        .toList());
    }

    @Test
    @DisplayName("O7: the card follows what it hands over, however that ends, until the next evening's pack")
    void theCardFollowsWhatItHandsOver() {
        HandoffEcho echo = new HandoffEcho(desk.ports.handoffs(), desk.ports.alerts(), desk.ports.incidents());
        Alert alert = desk.alert("sonnet", Severity.SEV3);
        Incident incident = desk.incident("sev3", "quotes answer slowly");
        Quote late = desk.submitted("15");
        desk.raising.raise(
                Signal.of(DeskKinds.APPROVAL_LATE.code(), late.id().value(), Severity.SEV3, "It waits.", desk.now()));
        halfPastSix();
        assertEquals(List.of(), echo.of("A-1001"), "nothing was packed yet");
        desk.packed();
        desk.pass(Duration.ofMinutes(5));
        Alert later = desk.alert("opus", Severity.SEV3);
        List<String> card = List.of("handoff:2026-03-02");
        assertEquals(card, echo.of(alert.id().value()));
        assertEquals(card, echo.of(incident.id().value()));
        assertEquals(card, echo.of(late.id().value()));
        for (String other : List.of(later.id().value(), "A-9999", "I-9999", "Q-9999", "X-1001", "A", "")) {
            assertEquals(List.of(), echo.of(other), other);
        }
        desk.pass(Duration.ofDays(1));
        desk.packed();
        assertEquals(List.of("handoff:2026-03-03"), echo.of(later.id().value()));
    }

    @Test
    void aCompletePackIsNotAskedForAgain() {
        halfPastSix();
        desk.packed();
        assertTrue(night().isComplete(), "nothing is open");
        assertEquals(List.of(), desk.packing.reminders(MONDAY, desk.now()));
        assertEquals(List.of(), desk.packing.reminders(MONDAY.plusDays(1), desk.now()), "nothing was packed");
    }

    @Test
    @DisplayName("What was filled elsewhere counts when the pack is asked for again; what came later is the next one's")
    void theReminderReckonsThePackAnew() {
        Alert alert = desk.alert("sonnet", Severity.SEV3);
        halfPastSix();
        desk.packed();
        desk.pass(Duration.ofMinutes(90));
        NightDesk.done(desk.handling.resolve(desk.ola, alert.id(), "was a test"));
        desk.alert("opus", Severity.SEV3);
        desk.packing.ask(MONDAY, desk.packing.reminders(MONDAY, desk.now()));
        assertTrue(night().isComplete());
        assertEquals(List.of(), now().items());
    }

    @Test
    @DisplayName("P39: a late approval is an item with its decider as owner; a minor alert needs an owner only")
    void whatAnItemNeedsDependsOnWhatItIs() {
        desk.clock.moveTo("2026-02-26T10:00:00-05:00");
        Quote quote = desk.submitted("15");
        desk.clock.moveTo("2026-03-02T18:29:00-05:00");
        desk.alert("cost", Severity.SEV4);
        halfPastSix();
        HandoffPack pack = desk.packed();
        assertEquals("Q-1001 [NEXT_ACTION, ETA], A-1001 [OWNER]", gaps(pack));
        assertEquals(
                Optional.of(new PersonId("U0MGR")), pack.items().get(0).item().owner());
        NightDesk.done(desk.mending.plan(
                desk.max,
                quote.id().value(),
                "decide it first thing",
                desk.now().plus(Duration.ofHours(14))));
        assertEquals("A-1001 [OWNER]", gaps(now()));
    }

    @Test
    @DisplayName("P39: an open incident is an item; its commander owns it and the promised update is its ETA")
    void anIncidentIsHandedOverByItsCommander() {
        Incident incident = desk.incident("sev2", "Quotes are slow");
        halfPastSix();
        HandoffPack pack = desk.packed();
        assertEquals("I-1001 [OWNER]", gaps(pack));
        PackItem item = pack.items().get(0);
        assertEquals(Optional.of("give the promised update"), item.nextAction());
        assertEquals(incident.deadlines().nextUpdate(), item.eta());

        NightDesk.done(desk.mending.take(desk.ola, incident.id()));
        assertTrue(now().isComplete());
        assertEquals(
                Optional.of(new PersonId("U0OPS")), now().items().get(0).item().owner());
        assertEquals(Optional.of(desk.now()), night().completeAt());
    }

    @Test
    void aPlanIsRefusedWithASentenceAndKeepsNothing() {
        desk.alert("sonnet", Severity.SEV3);
        assertThrows(InvalidInput.class, () -> desk.mending.plan(desk.ola, "A-1001", "look", desk.now()), "not ahead");
        assertThrows(
                InvalidInput.class,
                () -> desk.mending.plan(desk.ola, "A-1001", " ", desk.now().plusSeconds(60)));
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                desk.mending
                        .plan(desk.ola, "A-9999", "look", desk.now().plusSeconds(60))
                        .<Refusal.Kind>match(done -> null, Refusal::kind));
        assertEquals(
                Refusal.Kind.NOT_ALLOWED,
                desk.mending
                        .plan(desk.rae, "A-1001", "look", desk.now().plusSeconds(60))
                        .<Refusal.Kind>match(done -> null, Refusal::kind));
        assertEquals(Map.of(), desk.ports.handoffs().plans(Set.of("A-1001", "A-9999")));
    }

    @Test
    void anEtaThatHasPassedIsAGap() {
        desk.alert("sonnet", Severity.SEV3);
        NightDesk.done(desk.handling.acknowledge(
                desk.ola,
                desk.ports
                        .alerts()
                        .list(AlertFilter.LIVE, 1, Optional.empty())
                        .items()
                        .get(0)
                        .id()));
        NightDesk.done(desk.mending.plan(desk.ola, "A-1001", "look", desk.now().plusSeconds(30)));
        halfPastSix();
        assertEquals("A-1001 [OVERDUE]", gaps(desk.packed()));
    }

    @Test
    @DisplayName("PRC §26: stage movement of the day beside the day before, and what QA found later in the evening")
    void thePackCountsTheStepsOfTheDay() {
        desk.approved(desk.max, desk.submitted("15"));
        desk.quoted("0");
        halfPastSix();
        HandoffPack pack = desk.packed();
        assertEquals(new PipelineMoves(2, 1, 1, 0, 0, 0, 0), pack.moves());
        assertEquals(new PipelineMoves(0, 0, 0, 0, 0, 0, 0), pack.movesBefore());
        desk.packing.add(MONDAY, "2 quotes checked, all in order");
        assertEquals(Optional.of("2 quotes checked, all in order"), now().qa());
    }

    @Test
    void withoutAChannelForOpsTheNightIsKeptAndSaidNowhere() {
        Company company = desk.ports.companies().current();
        desk.ports
                .companies()
                .keep(new Company(company.name(), company.zone(), company.currency(), Set.of(), Map.of()));
        halfPastSix();
        desk.packed();
        assertEquals(List.of(), desk.told(HandoffNotices.PACK));
        assertEquals(Optional.empty(), night().card());
        assertFalse(desk.packing.of(MONDAY).isEmpty());
    }

    private HandoffPack now() {
        return desk.packing.of(MONDAY).orElseThrow();
    }

    private HandoffNight night() {
        return desk.ports.handoffs().night(MONDAY).orElseThrow();
    }

    private static String gaps(HandoffPack pack) {
        return pack.incomplete().stream()
                .map((PackItem item) -> {
                    List<Gap> gaps = item.gaps(pack.seenAt());
                    return item.item().id() + " " + gaps;
                })
                .collect(Collectors.joining(", "));
    }
}
