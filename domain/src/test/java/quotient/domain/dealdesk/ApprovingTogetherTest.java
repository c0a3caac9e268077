package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.dealdesk.ApprovingTogether.Shown;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.testing.TestRequests;

@DisplayName("P30, P33: low-risk quotes are approved together, each by the ordinary rule")
final class ApprovingTogetherTest {
    private final Desk desk = Desk.staffed();

    @Test
    @DisplayName("P30: only a discount of 10 to 20 % on a healthy margin, and no other reason, goes together")
    void whatIsLowRisk() {
        Quote plain = submitted(discounted("15"));
        submitted(discounted("15").terms(Term.NET_TERMS));
        submitted(discounted("25"));
        submitted(discounted("60"));
        Quote also = submitted(discounted("20"));
        assertEquals(List.of(plain, also), desk.together.candidates(desk.actor(Desk.MANAGER)));
        assertEquals(List.of(), desk.together.candidates(desk.actor("U0LAW")));
        assertEquals(List.of(), desk.together.candidates(desk.actor("U0NONE")));
    }

    @Test
    void oneThatIsRefusedStopsNoOther() {
        Quote first = submitted(discounted("15"));
        Quote gone = submitted(discounted("15"));
        Quote risky = submitted(discounted("25"));
        Quote thin = submitted(discounted("15")
                .type(DeliveryType.TASK)
                .complexity(Complexity.LOW)
                .region(Region.EASTERN_EUROPE));
        Quote last = submitted(discounted("20"));
        desk.decided("U0EXEC", gone, Ruling.reject("too thin"));
        List<String> results = desk
                .together
                .approve(
                        desk.actor(Desk.MANAGER),
                        Stream.of(first, gone, risky, thin, last)
                                .map(quote -> new Shown(quote.id(), quote.revision()))
                                .toList())
                .stream()
                .map(result ->
                        result.outcome().<String>match(quote -> quote.id() + " done", refusal -> refusal.sentence()))
                .toList();
        assertEquals(
                List.of(
                        "Q-1001 done",
                        "Q-1002 was already rejected by Eve at 10:00 on 2026-03-02.",
                        "Q-1003 asks for more than a discount of 10 to 20 %, so it is decided on its own card.",
                        "Q-1004 is below its guardrail, so it is decided on its own card.",
                        "Q-1005 done"),
                results);
        assertEquals(DecisionStatus.APPROVED, desk.kept(last).decisionStatus());
    }

    private static TestRequests discounted(String percent) {
        return TestRequests.costingOneHundredDollars().discount(percent);
    }

    private Quote submitted(TestRequests request) {
        return desk.submitted(Desk.REP, request);
    }
}
