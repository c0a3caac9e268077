package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.scenarios.ProposalDesk.EXECUTIVE;
import static quotient.domain.scenarios.ProposalDesk.MANAGER;
import static quotient.domain.scenarios.ProposalDesk.REP;
import static quotient.domain.scenarios.ProposalDesk.discounts;
import static quotient.domain.scenarios.ProposalDesk.done;
import static quotient.domain.scenarios.ProposalDesk.refuses;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.money.Money;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal.Kind;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.Figure;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.Stage;
import quotient.domain.scenarios.Review.Verdict;
import quotient.domain.testing.TestPolicy;

@DisplayName("P41-P45: a proposal's options from the draft to the decision")
final class ScenarioLifeTest {
    private static final String MEMO = "A logo that opens the sector; repriced at renewal.";

    private final ProposalDesk desk = new ProposalDesk();

    @Test
    @DisplayName("P41, P113: options are priced at once, kept, audited and shown to their author")
    void optionsAreKeptWithTheirFigures() {
        ScenarioSet set = desk.drafted(REP, "0", "10", "50");
        assertEquals("S-1001", set.id().value());
        assertEquals(set, desk.kept(set));
        assertEquals(
                List.of("75.00 %", "72.22 %", "50.00 %"),
                set.variants().stream()
                        .map(variant -> variant.price().margin().toString())
                        .toList());
        assertEquals(
                List.of(Part.PREMIUM, Part.RECOMMENDED, Part.BASE),
                set.variants().stream().map(Variant::part).toList());
        assertEquals(Optional.of(set.quote()), set.variants().get(0).quote());
        assertEquals(List.of("scenario_card > U0REP"), desk.said());
        AuditEntry entry = desk.ports.auditTrail().of("S-1001").get(0);
        assertEquals("scenarios.drafted", entry.action());
        assertEquals(Optional.of(TestPolicy.DEFAULT.version().value()), entry.policy());
        assertEquals("2 of 3", entry.facts().get("compliant"));
        assertEquals("revise", entry.facts().get("advice"));
        assertEquals("65.74", entry.facts().get("average_margin_pct"));
        assertEquals(
                "base, discount 50 %: price 200.00, margin 50.00 %, guardrail 55 % failed",
                entry.facts().get("option_C"));
    }

    @Test
    @DisplayName("P42: run again, the options take the place of those before")
    void aRerunTakesThePlaceOfTheSetBefore() {
        ScenarioSet before = desk.drafted(REP, "0", "50");
        ScenarioSet after = done(desk.drafting.draft(desk.actor(REP), before.quote(), discounts("0", "10")));
        assertEquals(Optional.of(after.id()), desk.kept(before).rerun());
        assertEquals(Optional.of(after), desk.ports.scenarios().latestOf(before.quote()));
        assertEquals(List.of("scenarios.drafted", "scenarios.rerun"), desk.audited(before));
        refuses(
                Kind.CONFLICT,
                "S-1001 was run again as S-1002. Go on with that one.",
                desk.using.use(desk.actor(REP), before.id(), 1));
    }

    @Test
    @DisplayName("P41, P97: only for a quote that one can see and that has not gone out")
    void scenariosAreTestedBeforeAProposal() {
        Quote quote = desk.quoted(REP).quote();
        refuses(
                Kind.NOT_FOUND,
                "There is no quote Q-1001 that you can see. `/quote mine` lists yours.",
                desk.drafting.draft(desk.actor("U0ZOE"), quote.id(), discounts("0", "10")));
        refuses(
                Kind.NOT_ALLOWED,
                "Your role does not let you make quotes. Ask an admin if it should.",
                desk.drafting.draft(desk.actor("U0CLIENT"), quote.id(), discounts("0", "10")));
        assertTrue(desk.ports.quotes().replace(quote.sent()));
        refuses(
                Kind.RULED_OUT,
                "Q-1001 is sent; scenarios are tested before a proposal goes out. Make a new quote.",
                desk.drafting.draft(desk.actor(REP), quote.id(), discounts("0", "10")));
        assertThrows(
                InvalidInput.class,
                () -> desk.drafting.draft(
                        desk.actor(REP), desk.quoted(REP).quote().id(), discounts("0")));
        assertEquals(List.of(), desk.said());
    }

    @Test
    @DisplayName("P42: a compliant option becomes a quote at its price, once")
    void aCompliantOptionBecomesAQuote() {
        ScenarioSet set = desk.drafted(REP, "0", "15", "50");
        AssessedQuote made = done(desk.using.use(desk.actor(REP), set.id(), 2));
        assertEquals("Q-1002", made.quote().id().value());
        assertEquals(set.variants().get(1).price(), made.quote().price());
        assertEquals(Stage.DRAFT, made.quote().stage());
        assertEquals(DecisionStatus.PENDING_APPROVAL, made.quote().decisionStatus());
        refuses(
                Kind.CONFLICT,
                "Option B of S-1001 is Q-1002 already. Go on with `/quote show Q-1002`.",
                desk.using.use(desk.actor(REP), set.id(), 2));
        refuses(
                Kind.CONFLICT,
                "Option A of S-1001 is Q-1001 already. Go on with `/quote show Q-1001`.",
                desk.using.use(desk.actor(REP), set.id(), 1));
        refuses(Kind.NOT_FOUND, "There is no such option in S-1001.", desk.using.use(desk.actor(REP), set.id(), 4));
        refuses(
                Kind.NOT_FOUND,
                "There are no scenarios S-1001 that you can see. `/quote scenarios Q-1001` makes some.",
                desk.using.use(desk.actor("U0ZOE"), set.id(), 2));
    }

    @Test
    @DisplayName("P42: an option is not used at a price that has changed since it was tested")
    void aChangedPriceIsTestedAgain() {
        ScenarioSet set = desk.drafted(REP, "0", "15");
        desk.ports.policies().putInForce(dearer());
        refuses(
                Kind.CONFLICT,
                "Prices have changed since option B was tested. Run the scenarios again.",
                desk.using.use(desk.actor(REP), set.id(), 2));
    }

    @Test
    @DisplayName("P42, P43: below its guardrail an option is rejected until somebody answers for it")
    void anExceptionNeedsAnOwner() {
        ScenarioSet set = desk.drafted(REP, "0", "10", "50");
        assertEquals(
                List.of(Standing.CLEAR, Standing.CLEAR, Standing.LACKS_OWNER),
                set.variants().stream().map(set::standing).toList());
        refuses(
                Kind.RULED_OUT,
                "Option C of S-1001 is rejected until a strategic-exception owner is named.",
                desk.using.use(desk.actor(REP), set.id(), 3));
        ScenarioSet owned = desk.owned(REP, set, 3, MANAGER);
        assertEquals(Standing.OWNED, owned.standing(owned.variants().get(2)));
        assertEquals("Max", owned.variants().get(2).owner().orElseThrow().name());
        assertEquals(List.of("scenario_card > U0REP", "scenario_owner > U0MGR"), desk.said());
        assertEquals(
                DecisionStatus.ESCALATED,
                done(desk.using.use(desk.actor(REP), set.id(), 3)).quote().decisionStatus());
    }

    @Test
    @DisplayName("P42: beside the compliant options one premium stretch may be presented")
    void thePremiumStretchMayBePresented() {
        Quote quote = desk.quoted(REP).quote();
        List<VariantWish> wishes = List.of(
                discounts("0").get(0),
                discounts("10").get(0),
                new VariantWish(
                        Optional.of(Part.PREMIUM), discounts("50").get(0).changes()));
        ScenarioSet set = done(desk.drafting.draft(desk.actor(REP), quote.id(), wishes));
        assertEquals(2, set.presentable().size());
        ScenarioSet owned = desk.owned(REP, set, 3, MANAGER);
        assertEquals(Standing.STRETCH, owned.standing(owned.variants().get(2)));
        assertEquals(3, owned.presentable().size());
    }

    @Test
    @DisplayName("P43: only the desk's own people answer for an exception, and only for one")
    void notEverybodyCanAnswer() {
        ScenarioSet set = desk.drafted(REP, "0", "10", "50");
        String whom = "Name somebody of the desk who may make quotes, such as the rep or their manager.";
        refuses(Kind.RULED_OUT, whom, desk.owners.name(desk.actor(REP), set.id(), 3, new PersonId("U0CLIENT")));
        refuses(Kind.RULED_OUT, whom, desk.owners.name(desk.actor(REP), set.id(), 3, new PersonId("U0GONE")));
        refuses(
                Kind.RULED_OUT,
                "That option of S-1001 keeps its guardrail, so it needs no owner.",
                desk.owners.name(desk.actor(REP), set.id(), 1, new PersonId(MANAGER)));
        refuses(
                Kind.RULED_OUT,
                "Every option of S-1002 keeps its guardrail, so no exception needs an owner.",
                desk.owners.mayName(
                        desk.actor(REP), desk.drafted(REP, "0", "10").id()));
        assertTrue(desk.kept(set).variants().get(2).lacksOwner());
    }

    @Test
    @DisplayName("P44, P43: executives are asked with cause, and when every exception has its owner")
    void executivesAreAskedWithCause() {
        refuses(
                Kind.RULED_OUT,
                "Nothing about S-1001 calls for an executive.",
                desk.reviewing.ask(
                        desk.actor(REP), desk.drafted(REP, "0", "10", "50").id()));
        ScenarioSet set = desk.drafted(REP, "0", "50", "52");
        refuses(
                Kind.RULED_OUT,
                "First name a strategic-exception owner for B, C, or run the scenarios again without.",
                desk.reviewing.ask(desk.actor(REP), set.id()));
        desk.owned(REP, set, 2, MANAGER);
        desk.owned(REP, set, 3, EXECUTIVE);
        refuses(
                Kind.RULED_OUT,
                "There is no executive who could decide on S-1002 and is not part of it. An admin has to give somebody"
                        + " that role.",
                desk.reviewing.ask(desk.actor(REP), set.id()));
        desk.hire("U0CFO", "Cy", 2, Role.EXECUTIVE);
        done(desk.reviewing.ask(desk.actor(REP), set.id()));
        assertTrue(desk.said().containsAll(List.of("scenario_review > U0CFO", "scenario_review > C0DESK")));
        assertFalse(desk.said().contains("scenario_review > U0EXEC"));
        refuses(
                Kind.CONFLICT,
                "Rae has already asked about S-1002.",
                desk.reviewing.ask(desk.actor(MANAGER), set.id()));
        refuses(
                Kind.CONFLICT,
                "An executive was asked about S-1002 with its owners as they are.",
                desk.owners.name(desk.actor(REP), set.id(), 3, new PersonId(MANAGER)));
    }

    @Test
    @DisplayName("P45, P42: an executive approves with a memo, once, and the exceptions may be used")
    void anExecutiveApprovesWithAMemo() {
        ScenarioSet set = desk.asked();
        assertEquals(Standing.WAITS_FOR_EXECUTIVE, set.standing(set.variants().get(1)));
        InvalidInput invalid = assertThrows(
                InvalidInput.class,
                () -> desk.reviewing.decide(desk.actor(EXECUTIVE), set.id(), Verdict.APPROVED, " "));
        assertEquals(ReviewingPortfolios.WORDS, invalid.errors().get(0).field());
        InvalidInput noPlan = assertThrows(
                InvalidInput.class,
                () -> desk.reviewing.approve(desk.actor(EXECUTIVE), set.id(), Map.of(ReviewingPortfolios.WORDS, MEMO)));
        assertTrue(noPlan.getMessage().contains("without a recovery plan is rejected"), noPlan.getMessage());
        assertEquals(0, desk.ports.exceptions().count(ExceptionFilter.ALL));
        ScenarioSet approved = done(desk.reviewing.approve(
                desk.actor(EXECUTIVE),
                set.id(),
                Map.of(
                        ReviewingPortfolios.WORDS, MEMO,
                        ExceptionForm.KIND, "upsell",
                        ExceptionForm.DESCRIPTION, "sell support",
                        ExceptionForm.TARGET, "2026-05-01")));
        List<DealException> opened = desk.ports
                .exceptions()
                .list(ExceptionFilter.OPEN, 10, Optional.empty())
                .items();
        assertEquals(
                List.of(
                        "Memo on option B of S-1001 (discount 50 %): " + MEMO,
                        "Memo on option C of S-1001 (discount 52 %): " + MEMO),
                opened.stream().map(DealException::reason).toList());
        assertEquals("Eve, executive", opened.get(0).approval().spoken());
        assertEquals(Optional.of(new PersonId(MANAGER)), opened.get(0).owner());
        assertEquals(
                "50.00 5.00",
                opened.get(0).deal().margin() + " " + opened.get(0).deal().gap());
        assertEquals(
                List.of(
                        "quote.created",
                        "quote.exception_opened",
                        "quote.exception_opened",
                        "quote.scenarios_review_decided"),
                desk.ports.auditTrail().of("Q-1001").stream()
                        .map(entry -> entry.action())
                        .toList());
        assertEquals(3, approved.presentable().size());
        assertEquals(Standing.EXCEPTED, approved.standing(approved.variants().get(1)));
        assertTrue(desk.said().contains("scenario_decision > U0REP"));
        desk.hire("U0CFO", "Cy", 2, Role.EXECUTIVE);
        desk.clock.advance(Duration.ofMinutes(5));
        refuses(
                Kind.CONFLICT,
                "S-1001 was already approved with a strategic-exception memo by Eve at 10:00 on 2026-03-02.",
                desk.reviewing.decide(desk.actor("U0CFO"), set.id(), Verdict.DECLINED, "no"));
        assertEquals(
                MEMO,
                desk.ports.auditTrail().of("S-1001").stream()
                        .filter(entry -> entry.action().equals("scenarios.review_decided"))
                        .findFirst()
                        .orElseThrow()
                        .facts()
                        .get("memo"));
        assertEquals(
                DecisionStatus.ESCALATED,
                done(desk.using.use(desk.actor(REP), set.id(), 2)).quote().decisionStatus());
        assertEquals(
                List.of("X-1001 Q-1002", "X-1002 Q-1001"),
                desk.ports.exceptions().list(ExceptionFilter.OPEN, 10, Optional.empty()).items().stream()
                        .map(each -> each.id() + " " + each.deal().quote())
                        .toList());
    }

    @Test
    @DisplayName("P45: reworked, the options are run again; declined, the opportunity ends")
    void reworkAndDeclineCloseTheSet() {
        ScenarioSet reworked =
                done(desk.reviewing.decide(desk.actor(EXECUTIVE), desk.asked().id(), Verdict.REWORK, ""));
        refuses(
                Kind.CONFLICT,
                "S-1001 was sent back to be reworked and rerun. Run the options again with `/quote scenarios Q-1001`.",
                desk.using.use(desk.actor(REP), reworked.id(), 1));
        done(desk.drafting.draft(desk.actor(REP), reworked.quote(), discounts("0", "10")));

        ScenarioSet declined =
                done(desk.reviewing.decide(desk.actor(EXECUTIVE), desk.asked().id(), Verdict.DECLINED, "no margin"));
        assertEquals(List.of(), declined.presentable());
        refuses(
                Kind.CONFLICT,
                "S-1003 was declined. Make a new quote if the opportunity comes back on other terms.",
                desk.drafting.draft(desk.actor(REP), declined.quote(), discounts("0", "10")));
    }

    @Test
    @DisplayName("P45, P117: the click is checked for role, certificate and part in it")
    void notEveryExecutiveMayDecide() {
        ScenarioSet set = desk.asked();
        String approval =
                "You hold no level 2 certification, so you cannot approve a strategic-exception memo: take it with"
                        + " `/cert cases`.";
        String own = "You made S-1001, asked about it, or answer for one of its options, so another executive decides.";
        desk.hire("U0NEW", "Nia", 1, Role.EXECUTIVE);
        desk.hire(MANAGER, "Max", 2, Role.EXECUTIVE);
        refuses(
                Kind.NOT_ALLOWED,
                approval,
                desk.reviewing.decide(desk.actor("U0NEW"), set.id(), Verdict.APPROVED, MEMO));
        refuses(Kind.NOT_ALLOWED, own, desk.reviewing.mayDecide(desk.actor(MANAGER), set.id(), Verdict.APPROVED));
        refuses(
                Kind.NOT_ALLOWED,
                "An executive decides on S-1001; you hold no such role.",
                desk.reviewing.decide(desk.actor(REP), set.id(), Verdict.REWORK, ""));
        refuses(
                Kind.NOT_ALLOWED,
                "An executive decides on S-1001; you hold no such role.",
                desk.reviewing.decide(desk.actor("U0STRANGER"), set.id(), Verdict.REWORK, ""));
        assertTrue(desk.kept(set).review().orElseThrow().isOpen());
        done(desk.reviewing.decide(desk.actor("U0NEW"), set.id(), Verdict.REWORK, "cheaper model first"));
    }

    @Test
    @DisplayName("P45: nothing is decided that nobody asked for, or that was run again meanwhile")
    void onlyWhatIsAskedIsDecided() {
        ScenarioSet set = desk.drafted(REP, "0", "50");
        refuses(
                Kind.CONFLICT,
                "No executive was asked about S-1001.",
                desk.reviewing.decide(desk.actor(EXECUTIVE), set.id(), Verdict.APPROVED, MEMO));
        ScenarioSet asked = desk.asked();
        done(desk.drafting.draft(desk.actor(REP), asked.quote(), discounts("0", "10")));
        refuses(
                Kind.CONFLICT,
                "S-1002 was run again as S-1003. Go on with that one.",
                desk.reviewing.decide(desk.actor(EXECUTIVE), asked.id(), Verdict.APPROVED, MEMO));
        refuses(
                Kind.NOT_FOUND,
                "There are no scenarios S-7 that you can see. `/quote scenarios Q-1001` makes some.",
                desk.reviewing.decide(desk.actor(EXECUTIVE), new ScenarioId("S-7"), Verdict.APPROVED, MEMO));
    }

    /** A policy whose hour of overhead costs more. */
    private static PricingPolicy dearer() {
        PricingPolicy policy = TestPolicy.ofVersion("v2026-03-02a");
        return new PricingPolicy(
                policy.version(),
                policy.rates(),
                new Figure<>(Money.usd("25.00"), "USD per hour", "PRC §33"),
                policy.baseMarkups(),
                policy.segmentAdjustments(),
                policy.regionalAdjustments(),
                policy.seasonalSteps(),
                policy.seasonalMinimum(),
                policy.floor(),
                policy.guardrails(),
                policy.riskBounds(),
                policy.discountMatrix(),
                policy.termApprovers(),
                policy.uncertifiedApprover(),
                policy.approvalDeadlines(),
                policy.commercial());
    }
}
