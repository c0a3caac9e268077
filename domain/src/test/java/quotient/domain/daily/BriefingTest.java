package quotient.domain.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Severity;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.QuoteId;
import quotient.domain.testing.TestExceptions;
import quotient.domain.testing.TestRequests;

@DisplayName("Everybody is briefed on what they can act on, and on nothing else (F6, F7, P40)")
class BriefingTest {

    private final NightDesk desk = new NightDesk();

    private void nextMorning() {
        desk.clock.moveTo("2026-03-03T08:30:00-05:00");
    }

    @Test
    void whoeverHasNothingToActOnGetsNothing() {
        nextMorning();
        Briefing briefing = of(desk.rae);
        assertFalse(briefing.isWorthSaying());
        assertEquals(List.of(), desk.briefing.notices(briefing));
        assertEquals(List.of(), briefing.checklist(), "P97: a rep sees no figures of the company");
    }

    @Test
    void aRepHearsWhatToSendWhatToAskAndWhatWaits() {
        desk.quoted(TestRequests.contractExample().client("Acme"));
        desk.quoted(TestRequests.contractExample());
        desk.quoted(TestRequests.contractExample().discount("15").client("Beta"));
        desk.submitted("15");
        desk.approved(desk.max, desk.submitted("12"));
        nextMorning();
        assertEquals(
                List.of(
                        "SEND Q-1005 ($352.00) is approved and not sent > /quote send Q-1005",
                        "SEND Q-1001 for Acme ($0.50) needs nobody's approval and is not sent > /quote send Q-1001",
                        "ASK Q-1003 for Beta ($0.50) needs approval, and nobody was asked > /quote submit Q-1003 why",
                        "FOLLOW_UP Q-1004 ($340.00) waits for the sales manager > /quote show Q-1004"),
                tasks(desk.rae));
    }

    @Test
    void quotesThatAreLongWithTheCustomerAreFollowedUp() {
        desk.quoted("0");
        NightDesk.done(desk.carrying.send(desk.rae, new QuoteId("Q-1001")));
        desk.clock.moveTo("2026-03-15T08:30:00-04:00");
        assertEquals(List.of(), tasks(desk.rae));
        desk.clock.moveTo("2026-03-17T08:30:00-04:00");
        assertEquals(
                List.of("FOLLOW_UP Q-1001 ($400.00) has been with the customer for 14 days without an answer"
                        + " > /quote win Q-1001` or `/quote lose Q-1001 why"),
                tasks(desk.rae));
    }

    @Test
    @DisplayName("F7: the one thing to do first is the most pressing, and late before due")
    void aManagerHearsOfTheirDecisionsFirstOfTheLateOnes() {
        desk.submitted("15");
        desk.clock.moveTo("2026-03-05T10:00:00-05:00");
        desk.submitted("12");
        assertEquals(
                List.of(
                        "LATE Q-1001 ($340.00) of Rae waits for your decision, past its time, margin 70.58 % > /quote waiting",
                        "DECIDE Q-1002 ($352.00) of Rae waits for your decision, margin 71.59 % > /quote waiting"),
                tasks(desk.max));
        assertEquals(List.of(), tasks(desk.lea), "it waits for the manager");
    }

    @Test
    void opsHearsOfWhatNobodyAcknowledgedAndOfTheBudget() {
        desk.alert("sonnet", Severity.SEV2);
        nextMorning();
        desk.spent("t-1", "81");
        assertEquals(
                List.of(
                        "CRITICAL A-1001 (SEV-2) has no owner and nobody has acknowledged it: Cost of sonnet has doubled"
                                + " > /ops ack A-1001",
                        "BUDGET 81.00 % of today's budget of $100.00 is spent ($81.00) > /health"),
                tasks(desk.ola));
        assertEquals(
                List.of("BUDGET"),
                tasks(desk.lea).stream().map(task -> task.split(" ")[0]).toList());
    }

    @Test
    @DisplayName("P40: the two-minute checklist: approvals overnight, exceptions, budget, unacknowledged criticals")
    void theChecklistSaysWhatIsNotAsItShouldBe() {
        desk.clock.moveTo("2026-03-02T19:00:00-05:00");
        desk.submitted("15");
        desk.quoted("0");
        desk.alert("sonnet", Severity.SEV1);
        desk.ports.exceptions().add(TestExceptions.plain().on("2026-02-16").exception(1001));
        desk.ports.exceptions().add(TestExceptions.plain().on("2026-02-17").exception(1002));
        nextMorning();
        assertEquals(
                List.of(
                        "BAD Approved overnight: 50.0 % of 2",
                        "BAD Exceptions older than 14 days: 1",
                        "GOOD Budget used today: 0.00 %",
                        "BAD Critical alerts nobody acknowledged: 1"),
                measures(of(desk.lea).checklist()));
        assertTrue(of(desk.lea).isWorthSaying());
    }

    @Test
    void yesterdayStandsBesideTheDayBefore() {
        desk.clock.moveTo("2026-03-02T12:00:00-05:00");
        desk.quoted("0");
        desk.clock.moveTo("2026-03-03T12:00:00-05:00");
        desk.quoted("0");
        desk.quoted("50");
        desk.clock.moveTo("2026-03-04T08:30:00-05:00");
        List<Measure> figures = of(desk.max).figures();
        assertEquals(
                List.of(
                        "UNKNOWN Quotes: 2 worth $600.00",
                        "UNKNOWN Approved: 50.0 %",
                        "GOOD Average margin: 62.50 %",
                        "UNKNOWN Escalated: 50.0 %"),
                measures(figures));
        assertEquals(
                List.of(
                        Optional.of("▲ 1 more than the day before"),
                        Optional.of("▼ 50.0 points less than the day before"),
                        Optional.of("▼ 12.50 points less than the day before"),
                        Optional.of("▲ 50.0 points more than the day before")),
                figures.stream().map(Measure::before).toList());
    }

    @Test
    void clientsStrangersAndThoseWhoLostTheirRolesAreNotBriefed() {
        nextMorning();
        desk.ports
                .people()
                .keep(new Person(new PersonId("U0CLIENT"), "Cleo", Set.of(Role.CLIENT), Optional.empty(), Map.of()));
        assertEquals(Optional.empty(), desk.briefing.brief(new PersonId("U0CLIENT"), desk.now()));
        assertEquals(Optional.empty(), desk.briefing.brief(new PersonId("U0NOBODY"), desk.now()));
        assertEquals(
                List.of("Lea", "Max", "Ola", "Rae"),
                desk.briefing.everybody().stream().map(Person::name).sorted().toList());
    }

    private Briefing of(Actor actor) {
        return desk.briefing.brief(new PersonId(actor.id()), desk.now()).orElseThrow();
    }

    private List<String> tasks(Actor actor) {
        return of(actor).tasks().stream()
                .map(task -> task.weight() + " " + task.sentence() + " > " + task.command())
                .toList();
    }

    private static List<String> measures(List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.verdict() + " " + measure.name() + ": " + measure.value())
                .toList();
    }
}
