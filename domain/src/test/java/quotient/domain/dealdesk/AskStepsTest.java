package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.TestRequests;

@DisplayName("P26, P33: what waits is said at half of its time and at its end, and moves to whoever may decide now")
final class AskStepsTest {
    private final Desk desk = Desk.staffed();

    @Test
    @DisplayName("P26: one reminder at half, then one climb to the next in line, and nothing more")
    void remindedOnceAndClimbedOnce() {
        Quote quote = submitted("15");
        desk.clock.moveTo("2026-03-03T08:59:00-05:00");
        assertEquals(List.of("Q-1001 looked at"), passed());
        desk.clock.moveTo("2026-03-03T09:00:00-05:00");
        assertEquals(List.of("Q-1001 reminded"), passed());
        assertEquals(1, count("approval_reminder > U0MGR"));
        desk.clock.moveTo("2026-03-03T18:00:00-05:00");
        assertEquals(List.of("Q-1001 climbed"), passed());
        assertEquals(List.of("U0MGR", "U0LEAD"), desk.asked(quote));
        assertEquals(
                Optional.of("Nobody decided by 18:00 on 2026-03-03, so Lea is asked too."),
                ask(quote).note());
        desk.clock.moveTo("2026-03-05T12:00:00-05:00");
        assertEquals(List.of("Q-1001 looked at"), passed());
        assertEquals(1, count("approval_reminder > U0MGR"));
        assertEquals(1, count("approval_card > U0LEAD"));
        desk.decided("U0LEAD", quote, Ruling.approve());
        desk.clock.moveTo("2026-03-09T12:00:00-04:00");
        assertEquals(List.of("Q-1001 needs nobody any more"), passed());
        assertEquals(Optional.empty(), desk.steps.nextDue());
    }

    @Test
    @DisplayName("P26: nobody stands above the executive, so it is only written down")
    void nobodyAboveTheExecutive() {
        Quote quote = submitted("35");
        desk.clock.moveTo("2026-03-02T14:00:00-05:00");
        assertEquals(List.of("Q-1001 overdue"), passed());
        assertEquals(List.of("U0EXEC"), desk.asked(quote));
        assertTrue(desk.audited().contains("quote.approval_overdue"));
    }

    @Test
    void whatWasMissedIsSaidInTheMorningAndNotAtNight() {
        submitted("15");
        desk.clock.moveTo("2026-03-03T23:30:00-05:00");
        assertEquals(List.of("Q-1001 held until the morning"), passed());
        assertEquals(Optional.of(Instant.parse("2026-03-04T13:00:00Z")), desk.steps.nextDue());
        desk.clock.moveTo("2026-03-04T08:00:00-05:00");
        assertEquals(List.of("Q-1001 climbed", "Q-1001 looked at"), passed());
        assertEquals(0, count("approval_reminder > U0MGR"), "the time is over, so nobody is reminded of its half");
    }

    @Test
    @DisplayName("P33: what waited for somebody who left goes to who may decide now, and the card says so")
    void somebodyLeaves() {
        desk.hire("U0MIA", "Mia", Optional.empty(), Role.SALES_MANAGER);
        Quote quote = submitted("15");
        desk.hire(Desk.MANAGER, "Max", Optional.empty());
        desk.clock.moveTo("2026-03-03T08:00:00-05:00");
        assertEquals(List.of("Q-1001 moved"), passed());
        assertEquals(List.of("U0MIA"), desk.asked(quote));
        assertEquals(
                Optional.of("Max has no role any more that may decide this. It waits for Mia now."),
                ask(quote).note());
        assertTrue(ask(quote).hasReleased(new PersonId(Desk.MANAGER)));
        assertEquals(1, count("approval_card > U0MIA"));
    }

    @Test
    void whoeverGoesAwayHandsOverAtOnceAndGetsItBack() {
        Quote quote = submitted("15");
        desk.handOver(Desk.MANAGER, "U0ZOE", "2026-03-02", "2026-03-02");
        assertEquals(List.of("U0ZOE for U0MGR"), desk.asked(quote));
        assertEquals(
                Optional.of("Max has handed over until 2026-03-02. It waits for Zoe for Max now."),
                ask(quote).note());
        desk.clock.moveTo("2026-03-03T08:00:00-05:00");
        assertEquals(List.of("Q-1001 moved"), passed());
        assertEquals(List.of("U0MGR"), desk.asked(quote));
        assertEquals(
                Optional.of("Max decides again. It waits for Max now."),
                ask(quote).note());
        assertEquals(1, count("approval_card > U0MGR"), "the card is still there");
    }

    @Test
    @DisplayName("P22, P33: whoever was alarmed by a critical margin and is asked later has one card of it")
    void alarmedAndAsked() {
        Quote quote = submitted("60");
        assertEquals(1, count("approval_card > U0LEAD"), "alarmed");
        desk.handOver("U0EXEC", "U0LEAD", "2026-03-02", "2026-03-02");
        assertEquals(List.of("U0DESK", "U0LEAD for U0EXEC"), desk.asked(quote));
        assertEquals(1, count("approval_card > U0LEAD"));
    }

    @Test
    @DisplayName("P33: an open approval is handed to another who may decide it, who is asked once")
    void reassigned() {
        Quote quote = submitted("15");
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 needs the sales manager; that is beyond the role or the certification of Zoe.",
                () -> reassign(Desk.MANAGER, quote, "U0ZOE"));
        desk.refuses(
                Kind.RULED_OUT,
                "Rae cannot decide on a quote of their own. Name somebody else.",
                () -> reassign(Desk.MANAGER, quote, Desk.REP));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1001 needs the sales manager; that is beyond your role.",
                () -> reassign("U0LAW", quote, "U0LEAD"));
        Desk.done(reassign(Desk.MANAGER, quote, "U0LEAD"));
        assertEquals(List.of("U0LEAD"), desk.asked(quote));
        assertEquals(
                Optional.of("Max has handed it over. It waits for Lea now."),
                ask(quote).note());
        assertEquals(1, count("approval_card > U0LEAD"));
        desk.refuses(Kind.CONFLICT, "Q-1001 waits for Lea already.", () -> reassign(Desk.MANAGER, quote, "U0LEAD"));
        assertEquals(
                List.of(quote),
                desk.approvals.waitingFor(desk.actor("U0LEAD")).stream()
                        .map(WaitingApproval::quote)
                        .toList());
        assertEquals(List.of(), desk.approvals.waitingFor(desk.actor(Desk.MANAGER)));
        desk.away("U0LEAD", "2026-03-02", "2026-03-03");
        assertEquals(List.of("U0MGR"), desk.asked(quote), "it falls back");
        desk.refuses(
                Kind.RULED_OUT,
                "Lea is away until 2026-03-03. Name somebody else.",
                () -> reassign(Desk.MANAGER, quote, "U0LEAD"));
    }

    private Outcome<Quote> reassign(String by, Quote quote, String to) {
        return desk.reassigning.reassign(desk.actor(by), quote.id(), new PersonId(to));
    }

    private Quote submitted(String discount) {
        return desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount(discount));
    }

    private Ask ask(Quote quote) {
        return desk.ports.asks().of(quote.id()).get(0);
    }

    private long count(String said) {
        return desk.said().stream().filter(said::equals).count();
    }

    /** Everything that is due now. */
    private List<String> passed() {
        List<String> all = new ArrayList<>();
        List<String> done = desk.steps.step(desk.clock.instant());
        while (!done.isEmpty()) {
            all.addAll(done);
            done = desk.steps.step(desk.clock.instant());
        }
        return all;
    }
}
