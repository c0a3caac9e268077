package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Markup;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Figure;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P74: a quote is drawn up again under its own policy")
final class DrawnUpAgainTest {
    private final Desk desk = Desk.staffed();

    @Test
    void anotherPolicyInForceChangesNoKeptQuote() {
        Quote before =
                desk.quoted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        desk.ports.policies().putInForce(dearer());
        desk.clock.moveTo("2026-11-02T10:00:00-05:00");
        Quote after =
                desk.quoted(Desk.REP, TestRequests.costingOneHundredDollars().discount("15"));
        assertNotEquals(before.price(), after.price());
        for (Quote quote : new Quote[] {before, after}) {
            AssessedQuote again = Desk.done(desk.finding.show(desk.actor(Desk.REP), quote.id()));
            assertTrue(again.isReproduced(), quote.toString());
            assertEquals(quote.price(), again.assessment().price());
            assertEquals(quote.policy(), again.assessment().policy().version());
            assertEquals(quote.decisionStatus(), again.assessment().status());
        }
    }

    @Test
    void theExplanationStaysAsItWas() {
        AssessedQuote first = Desk.done(desk.quoting.quote(
                desk.actor(Desk.REP),
                TestRequests.costingOneHundredDollars().discount("35").request()));
        desk.ports.policies().putInForce(dearer());
        AssessedQuote again =
                Desk.done(desk.finding.show(desk.actor(Desk.REP), first.quote().id()));
        assertEquals(first.assessment().reasons(), again.assessment().reasons());
    }

    private static PricingPolicy dearer() {
        PricingPolicy from = TestPolicy.DEFAULT;
        Map<Complexity, Markup> markups = new EnumMap<>(from.baseMarkups().value());
        markups.put(Complexity.MEDIUM, Markup.of("7"));
        return new PricingPolicy(
                new PolicyVersion("v2026-06-01a"),
                from.rates(),
                from.overheadHourlyRate(),
                new Figure<>(markups, "times cost", "test"),
                from.segmentAdjustments(),
                from.regionalAdjustments(),
                from.seasonalSteps(),
                from.seasonalMinimum(),
                from.floor(),
                from.guardrails(),
                from.riskBounds(),
                from.discountMatrix(),
                from.termApprovers(),
                from.uncertifiedApprover(),
                from.approvalDeadlines(),
                from.commercial());
    }
}
