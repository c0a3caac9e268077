package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Segment;
import quotient.domain.outcome.Refusal;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.TestRequests;

@DisplayName("P12, P13, P32: a quote is good for thirty days, and is asked for once")
final class QuoteEndTest {
    private final Desk desk = Desk.staffed();

    @Test
    void itsAuthorIsRemindedAWeekBeforeAndOnTheDayAndThenItExpires() {
        Quote sent = sent();
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), sent.goodUntil());
        assertEquals(List.of(), said("2026-03-24"));
        assertEquals(List.of("sent"), said("2026-03-25"));
        assertEquals(List.of("sent"), said("2026-03-31"), "it was said once");
        assertEquals(List.of("sent", "sent"), said("2026-04-01"));
        assertEquals(Stage.SENT, desk.kept(sent).stage());
        assertEquals(List.of("sent", "sent", "expired"), said("2026-04-02"));
        assertEquals(Stage.EXPIRED, desk.kept(sent).stage());
        assertEquals(List.of("sent", "sent", "expired"), said("2026-04-03"));
    }

    @Test
    void afterADayThatWasMissedTheReminderIsMadeUpFor() {
        sent();
        assertEquals(List.of("sent"), said("2026-03-29"));
    }

    @Test
    void whatHasExpiredCannotBeWonBeforeItIsPricedAnew() {
        Quote sent = sent();
        desk.clock.moveTo("2026-04-02T10:00:00-04:00");
        desk.refuses(
                Refusal.Kind.RULED_OUT,
                "Q-1001 was good until 2026-04-01 and cannot be won as it is. Price it anew with `/quote revise Q-1001`"
                        + " and send it again.",
                () -> desk.carrying.win(desk.actor(Desk.REP), sent.id(), ""));
        said("2026-04-02");
        Quote again = Desk.done(desk.revising.revise(
                desk.actor(Desk.REP),
                sent.id(),
                1,
                TestRequests.contractExample().client("Acme").request()));
        assertEquals(Stage.DRAFT, again.stage());
        assertEquals(Optional.empty(), again.goodUntil());
        Desk.done(desk.carrying.send(desk.actor(Desk.REP), sent.id()));
        assertEquals(
                Stage.WON,
                Desk.done(desk.carrying.win(desk.actor(Desk.REP), sent.id(), "", ""))
                        .stage());
    }

    @Test
    void whatHasExpiredCanBeLostAndSaysToWhom() {
        Quote sent = sent();
        said("2026-04-02");
        Quote lost = Desk.done(desk.carrying.lose(desk.actor(Desk.REP), sent.id(), "too dear", "CrewAI"));
        assertEquals(Optional.of("CrewAI"), lost.competitor());
        assertEquals("CrewAI", desk.audit().get(desk.audit().size() - 1).facts().get("competitor"));
    }

    @Test
    void belowTheBaselineNothingIsAskedOrSentWithoutAnExpansionTimeline() {
        Quote quote = desk.quoted(
                Desk.REP,
                TestRequests.costingOneHundredDollars().segment(Segment.SMB).discount("15"));
        desk.refuses(
                Refusal.Kind.RULED_OUT,
                "Q-1001 needs an expansion timeline: the price for small business customers is below the baseline, and a"
                        + " discount comes on top. Say how the account grows and by when: `/quote deal Q-1001"
                        + " expansion=\"20 seats\" expansion_by=2026-12-31`.",
                () -> desk.submitting.submit(desk.actor(Desk.REP), quote.id(), "please"));
        Map<String, String> said = Map.of("expansion", "20 seats", "expansion_by", "2026-09-30");
        desk.refuses(
                Refusal.Kind.NOT_FOUND,
                "There is no quote Q-1001 that you can see. `/quote mine` lists yours.",
                () -> desk.filing.keep(desk.actor("U0ZOE"), quote.id(), said));
        FilingDeals.Deal deal = Desk.done(desk.filing.keep(desk.actor(Desk.REP), quote.id(), said));
        assertEquals(1, deal.missing().size(), deal.missing().toString());
        Desk.done(desk.submitting.submit(desk.actor(Desk.REP), quote.id(), "please"));
    }

    @Test
    void theSameForTheSameClientIsADuplicateForADay() {
        FindingDuplicates duplicates = new FindingDuplicates(desk.ports.quotes(), desk.ports.policies(), desk.clock);
        TestRequests asked = TestRequests.contractExample().client("Acme");
        Quote first = desk.quoted(Desk.REP, asked);
        assertEquals(Optional.of(first), duplicates.of(desk.actor(Desk.REP), asked.request()));
        assertEquals(Optional.empty(), duplicates.of(desk.actor("U0ZOE"), asked.request()));
        assertEquals(
                Optional.empty(),
                duplicates.of(
                        desk.actor(Desk.REP),
                        TestRequests.contractExample().client("Globex").request()));
        desk.quoted(Desk.REP, TestRequests.contractExample());
        assertEquals(
                Optional.empty(),
                duplicates.of(
                        desk.actor(Desk.REP), TestRequests.contractExample().request()),
                "a look at a price may be repeated");
        desk.clock.moveTo("2026-03-03T10:00:01-05:00");
        assertEquals(Optional.empty(), duplicates.of(desk.actor(Desk.REP), asked.request()));
    }

    private Quote sent() {
        Quote quote = desk.quoted(Desk.REP, TestRequests.contractExample().client("Acme"));
        return Desk.done(desk.carrying.send(desk.actor(Desk.REP), quote.id())).quote();
    }

    /** What the author was told until then, the day's routine included. */
    private List<String> said(String day) {
        LocalDate today = LocalDate.parse(day);
        desk.clock.moveTo(
                today.atTime(9, 0).atZone(ZoneId.of("America/New_York")).toInstant());
        desk.expiring.tell(desk.expiring.due(today), today, desk.clock.instant());
        return desk.notices().stream()
                .filter(notice -> notice.kind().equals(DealNotices.QUOTE_ENDING))
                .map(notice -> notice.facts().get(DealNotices.STAGE))
                .toList();
    }
}
