package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.notices.Notice;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.pricing.Condition;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestRequests;

@DisplayName("X9: a condition is met once the rep has shown how, and the approver who set it has confirmed it")
final class ConditionsTest {
    private final Desk desk = Desk.staffed();
    private final Actor rae = desk.actor(Desk.REP);
    private final Actor max = desk.actor(Desk.MANAGER);
    private Quote quote;

    @BeforeEach
    void approvedWithAConditionByTheManager() {
        quote = desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        quote = desk.decided(Desk.MANAGER, quote, Ruling.approveIf("signed for a year", ""));
    }

    @Test
    @DisplayName("X9: shown, returned with a reason, shown again, confirmed; only then it is sent")
    void fromTheEvidenceToTheConfirmation() {
        Desk.done(desk.meeting.show(rae, quote.id(), quote.revision(), 0, " see the mail "));
        assertEquals("condition_card > U0MGR", lastSaid());
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 is approved with conditions that an approver has still to confirm: signed for a year.",
                () -> desk.carrying.send(rae, quote.id()));
        desk.refuses(
                Kind.CONFLICT,
                "Evidence for that condition of Q-1001 is there already; it waits for an approver's answer.",
                () -> desk.meeting.show(rae, quote.id(), quote.revision(), 0, "again"));
        assertThrows(InvalidInput.class, () -> desk.meeting.giveBack(max, quote.id(), quote.revision(), 0, " "));
        Desk.done(desk.meeting.giveBack(max, quote.id(), quote.revision(), 0, "the mail says a month"));
        assertEquals("condition_answer > U0REP", lastSaid());
        desk.refuses(
                Kind.CONFLICT,
                "That condition of Q-1001 was already returned by Max at 10:00 on 2026-03-02.",
                () -> desk.meeting.confirm(max, quote.id(), quote.revision(), 0));
        desk.refuses(
                Kind.RULED_OUT,
                "Q-1001 is approved with conditions that are not met yet: signed for a year.",
                () -> desk.carrying.send(rae, quote.id()));
        Desk.done(desk.meeting.show(rae, quote.id(), quote.revision(), 0, "https://sign.example/7"));
        Condition met = Desk.done(desk.meeting.confirm(max, quote.id(), quote.revision(), 0))
                .conditions()
                .get(0);
        assertTrue(met.isMet());
        assertEquals("https://sign.example/7", met.evidence().orElseThrow().said());
        desk.refuses(
                Kind.CONFLICT,
                "That condition of Q-1001 was already confirmed by Max at 10:00 on 2026-03-02.",
                () -> desk.meeting.confirm(max, quote.id(), quote.revision(), 0));
        assertEquals(
                Stage.SENT,
                Desk.done(desk.carrying.send(rae, quote.id())).quote().stage());
        assertEquals(
                List.of(
                        "quote.condition_met",
                        "quote.condition_returned",
                        "quote.condition_met",
                        "quote.condition_confirmed",
                        "quote.sent"),
                desk.audited().subList(3, 8));
        assertEquals("the mail says a month", desk.audit().get(4).facts().get("reason"));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            the author does not                    | U0REP  | You cannot confirm a condition of your own quote; whoever set it does.
            nobody without such a role             | U0ZOE  | That condition of Q-1001 was set by Max; only they, or who may stand in for them, can confirm it.
            another line does not                  | U0LAW  | That condition of Q-1001 was set by Max; only they, or who may stand in for them, can confirm it.
            a stranger does not                    | U0NONE | I do not know you as an approver, so nothing was confirmed. An admin can give you a role.
            whoever brought the evidence does not  | U0DESK | You gave the evidence yourself, so somebody else confirms it.
            """)
    void whoMayNotConfirm(String sentence, String who, String refusal) {
        Desk.done(desk.meeting.show(desk.actor("U0DESK"), quote.id(), quote.revision(), 0, "signed"));
        desk.refuses(
                Kind.NOT_ALLOWED,
                refusal,
                () -> desk.meeting.confirm(desk.actor(who), quote.id(), quote.revision(), 0));
    }

    @Test
    void oneHigherUpTheLineConfirms() {
        Desk.done(desk.meeting.show(rae, quote.id(), quote.revision(), 0, "signed"));
        Quote met = Desk.done(desk.meeting.confirm(desk.actor("U0EXEC"), quote.id(), quote.revision(), 0));
        assertEquals("Eve", met.conditions().get(0).answer().orElseThrow().byName());
    }

    @Test
    void theDelegateOfTheOneWhoSetItIsAskedAndConfirms() {
        desk.hire("U0MIA", "Mia", Optional.empty(), Role.REP);
        desk.handOver(Desk.MANAGER, "U0MIA", "2026-03-02", "2026-03-04");
        Desk.done(desk.meeting.show(rae, quote.id(), quote.revision(), 0, "signed"));
        assertEquals("condition_card > U0MIA", lastSaid());
        assertEquals(1, desk.approvals.toConfirm(desk.actor("U0MIA")).size());
        assertEquals(1, desk.approvals.toMeet(rae).size());
        Quote met = Desk.done(desk.meeting.confirm(desk.actor("U0MIA"), quote.id(), quote.revision(), 0));
        assertEquals(
                "Mia for Max", met.conditions().get(0).answer().orElseThrow().byName());
        assertEquals(List.of(), desk.approvals.toMeet(rae));
    }

    @Test
    void whatIsNotThereIsNotConfirmed() {
        desk.refuses(
                Kind.CONFLICT,
                "Nobody has shown yet how that condition of Q-1001 was met.",
                () -> desk.meeting.confirm(max, quote.id(), quote.revision(), 0));
        desk.refuses(
                Kind.NOT_FOUND,
                "Q-1001 has no condition 3.",
                () -> desk.meeting.confirm(max, quote.id(), quote.revision(), 2));
        desk.refuses(
                Kind.NOT_FOUND,
                "Q-1001 has no condition 3.",
                () -> desk.meeting.show(rae, quote.id(), quote.revision(), 2, "x"));
    }

    private String lastSaid() {
        List<Notice> said = desk.notices();
        Notice last = said.get(said.size() - 1);
        return last.kind().name() + " > " + last.to().id();
    }
}
