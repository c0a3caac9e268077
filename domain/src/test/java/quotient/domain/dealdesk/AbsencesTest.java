package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Role;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Region;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestRequests;

@DisplayName("P30, P33, D5a, P117: who decides for those who are away")
final class AbsencesTest {
    private static final String MIA = "U0MIA";

    private final Desk desk = Desk.staffed();

    @BeforeEach
    void miaIsASecondManager() {
        desk.hire(MIA, "Mia", Optional.empty(), Role.SALES_MANAGER);
    }

    @Test
    @DisplayName(
            "P33: the delegate is asked, decides with the right of who is away, and both names stand in the decision")
    void theDelegateDecides() {
        desk.handOver(Desk.MANAGER, "U0ZOE", "2026-03-02", "2026-03-04");
        Quote quote = submitted("15");
        assertEquals(List.of("U0ZOE for U0MGR"), asked(quote));
        Quote approved = desk.decided("U0ZOE", quote, Ruling.approve());
        Decision decision = approved.decidedApprovals().get(0).decision();
        assertEquals("Zoe for Max", decision.spokenBy());
        assertEquals("Zoe for Max", desk.audit().get(3).facts().get("approver"));
        desk.refuses(
                Kind.CONFLICT,
                "Q-1001 was already approved by Zoe for Max at 10:00 on 2026-03-02.",
                () -> desk.decide(Desk.MANAGER, quote, Ruling.approve()));
    }

    @Test
    @DisplayName("P33: it begins and ends with its days, and whoever is back decides again")
    void itHasItsDays() {
        desk.handOver(Desk.MANAGER, "U0ZOE", "2026-03-03", "2026-03-04");
        Quote before = submitted("15");
        assertEquals(List.of("U0MGR"), asked(before));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1001 needs the sales manager; that is beyond your role.",
                () -> desk.decide("U0ZOE", before, Ruling.approve()));
        desk.clock.moveTo("2026-03-04T12:00:00-05:00");
        Quote within = submitted("15");
        assertEquals(List.of("U0ZOE for U0MGR"), asked(within));
        desk.clock.moveTo("2026-03-05T08:00:00-05:00");
        assertEquals(List.of("U0MGR"), asked(submitted("15")));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1002 needs the sales manager; that is beyond your role.",
                () -> desk.decide("U0ZOE", within, Ruling.approve()));
    }

    @Test
    void nobodyDecidesOnTheirOwnQuoteForSomebodyElse() {
        desk.handOver(Desk.MANAGER, Desk.REP, "2026-03-02", "2026-03-04");
        Quote quote = submitted("15");
        assertEquals(List.of("U0MIA"), asked(quote), "the next in line");
        desk.refuses(
                Kind.NOT_ALLOWED,
                "You cannot decide on your own quote. It waits for the sales manager.",
                () -> desk.decide(Desk.REP, quote, Ruling.approve()));
    }

    @Test
    void whatTheAbsentMayNotDecideTheirDelegateMayNotEither() {
        desk.handOver(Desk.MANAGER, "U0ZOE", "2026-03-02", "2026-03-04");
        Quote quote = desk.submitted(
                Desk.MANAGER, TestRequests.costingOneHundredDollars().discount("15"));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1001 needs the sales manager; that is beyond your role.",
                () -> desk.decide("U0ZOE", quote, Ruling.approve()));
    }

    @Test
    @DisplayName("P117: below the guardrail a delegate must hold level 2")
    void aDelegateNeedsTheCertificate() {
        desk.handOver("U0DESK", "U0ZOE", "2026-03-02", "2026-03-04");
        Quote quote = desk.submitted(
                Desk.REP,
                TestRequests.costingOneHundredDollars()
                        .complexity(Complexity.LOW)
                        .region(Region.LATIN_AMERICA));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "You hold no level 2 certification, so you cannot approve an exception: take it with `/cert cases`.",
                () -> desk.decide("U0ZOE", quote, Ruling.approve()));
        assertEquals(List.of("U0DESK"), asked(quote));
        desk.hire("U0ZOE", "Zoe", Optional.empty(), Map.of(CertificationLevel.MANAGER, Desk.EXAMINED), Role.REP);
        assertEquals(
                "Zoe for Dee",
                desk.decided("U0ZOE", quote, Ruling.approve())
                        .decidedApprovals()
                        .get(0)
                        .decision()
                        .spokenBy());
    }

    @Test
    @DisplayName("D5a: without a delegate the next in line is asked, and where nobody is there, whoever is away")
    void withoutADelegate() {
        desk.away(Desk.MANAGER, "2026-03-02", "2026-03-04");
        assertEquals(List.of("U0MIA"), asked(submitted("15")));
        desk.away(MIA, "2026-03-02", "2026-03-04");
        assertEquals(List.of("U0LEAD"), asked(submitted("15")));
        desk.away("U0LEAD", "2026-03-02", "2026-03-04");
        desk.away("U0EXEC", "2026-03-02", "2026-03-04");
        assertEquals(List.of("U0MGR"), asked(submitted("15")));
    }

    @Test
    @DisplayName("P33: what was handed to somebody who is away too is not handed further")
    void aDelegateWhoIsAwayHandsNothingFurther() {
        desk.handOver(Desk.MANAGER, "U0ZOE", "2026-03-02", "2026-03-04");
        desk.hire("U0ZOE", "Zoe", Optional.empty(), Role.LEGAL);
        desk.handOver("U0ZOE", "U0LAW", "2026-03-02", "2026-03-02");
        Quote quote = submitted("15");
        assertEquals(List.of("U0MIA"), asked(quote));
        desk.refuses(
                Kind.NOT_ALLOWED,
                "Q-1001 needs the sales manager; that is beyond your role.",
                () -> desk.decide("U0LAW", quote, Ruling.approve()));
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a rep has nothing to hand over       | U0REP  | U0ZOE  | 2026-03-09 | 2026-03-10 | Your role does not let you hand over approvals. Ask an admin if it should.
            not to oneself                       | U0LEAD | U0LEAD | 2026-03-09 | 2026-03-10 | You cannot hand your approvals to yourself. Name somebody else.
            not in the past                      | U0LEAD | U0ZOE  | 2026-02-09 | 2026-03-01 | That ended on 2026-03-01, and today is 2026-03-02: give days to come.
            not to somebody unknown              | U0LEAD | U0NONE | 2026-03-09 | 2026-03-10 | I do not know U0NONE as somebody with a role here, so they can decide nothing.
            once for each day                    | U0MGR  | U0ZOE  | 2026-03-10 | 2026-03-20 | You are away already from 2026-03-09 to 2026-03-13. Say `/approvals back` first.
            two make a circle                    | U0MIA  | U0MGR  | 2026-03-13 | 2026-03-20 | That would be a circle: Mia → Max → Mia. Name somebody else.
            three make a circle                  | U0MIA  | U0LEAD | 2026-03-12 | 2026-03-20 | That would be a circle: Mia → Lea → Max → Mia. Name somebody else.
            not to somebody who has handed over  | U0EXEC | U0MGR  | 2026-03-09 | 2026-03-10 | Max is not there from 2026-03-09 to 2026-03-13, and what is handed over cannot be handed further. Name somebody else, or other days.
            """)
    void whatIsRefused(String sentence, String who, String to, String from, String until, String refusal) {
        desk.handOver("U0LEAD", Desk.MANAGER, "2026-03-12", "2026-03-12");
        desk.handOver(Desk.MANAGER, MIA, "2026-03-09", "2026-03-13");
        desk.refuses(
                who.equals(Desk.REP) ? Kind.NOT_ALLOWED : Kind.RULED_OUT,
                refusal,
                () -> desk.absences.leave(desk.actor(who), Desk.wish(Optional.of(to), from, until)));
    }

    @Test
    void nobodyFromOutsideIsToldWhoIsAway() {
        desk.hire("U0CLIENT", "Cleo", Optional.empty(), Role.CLIENT);
        desk.away(MIA, "2026-03-02", "2026-03-04");
        assertEquals(1, desk.absences.coming(desk.actor(Desk.REP)).size());
        assertEquals(List.of(), desk.absences.coming(desk.actor("U0CLIENT")));
        assertEquals(List.of(), desk.absences.coming(desk.actor("U0NONE")));
    }

    @Test
    void oneWhoIsBackIsAskedAgainAndOnlyOnce() {
        desk.handOver(Desk.MANAGER, "U0ZOE", "2026-03-02", "2026-03-04");
        Desk.done(desk.absences.back(desk.actor(Desk.MANAGER)));
        assertEquals(List.of("U0MGR"), asked(submitted("15")));
        desk.refuses(
                Kind.CONFLICT,
                "You are not away, and have handed nothing over. `/approvals away 2026-03-02 2026-03-06` says that you"
                        + " will be.",
                () -> desk.absences.back(desk.actor(Desk.MANAGER)));
    }

    private Quote submitted(String discount) {
        return desk.submitted(Desk.REP, TestRequests.costingOneHundredDollars().discount(discount));
    }

    private List<String> asked(Quote quote) {
        return desk.asked(quote);
    }
}
