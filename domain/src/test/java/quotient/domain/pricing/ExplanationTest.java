package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.company.Segment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P12, P11, D5: a quote explains itself in sentences, and warns")
final class ExplanationTest {
    private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 4);

    @Test
    void theContractsExample() {
        assertEquals(
                List.of(
                        "Cost $0.0036: 2,000 tokens in and 800 out on k2p5. (D1)",
                        "Markup 4.0x: 4.0x for medium complexity, no change for mid-market. (PRC §33, PRC §51)",
                        "List price $0.50: cost times markup; that is under the floor, so the floor of $0.50 applies."
                                + " (PRC §33)",
                        "Margin 99.28 % passes the 55 % guardrail of a one-off task. (PRC §33)",
                        "Nobody needs to approve: margin, discount and terms are within policy v2026-01-01a."),
                reasons(TestRequests.contractExample()));
    }

    @Test
    void everythingAtOnce() {
        assertEquals(
                List.of(
                        "Cost $100.0036: 2,000 tokens in and 800 out on k2p5 and 250 minutes of overhead at $24.00 an"
                                + " hour. (D1)",
                        "Markup 3.3x: 4.0x for medium complexity, -1.0x for startup, +0.3x for the season."
                                + " (PRC §33, PRC §51)",
                        "List price $198.01: cost times markup times 0.6 for the region.",
                        "Discount 60 %: $198.01 becomes $79.20.",
                        "Margin -26.27 % fails the 45 % guardrail of an enterprise scope. (PRC §33)",
                        "A discount of 60 % needs the executive: a written business case with a payback model."
                                + " (PRC §21)",
                        "The margin of -26.27 % is below the 45 % that an enterprise scope must have: an executive"
                                + " reviews it. (PRC §33)"),
                reasons(TestRequests.contractExample()
                        .minutes(250)
                        .segment(Segment.STARTUP)
                        .newLogo(true)
                        .region(Region.INDIA_SE_ASIA)
                        .type(DeliveryType.ENTERPRISE)
                        .discount("60")));
    }

    @Test
    void oneMinuteIsNotOneMinutes() {
        assertEquals(
                "Cost $0.40: 0 tokens in and 0 out on k2p5 and 1 minute of overhead at $24.00 an hour. (D1)",
                reasons(TestRequests.contractExample().tokens(0, 0).minutes(1)).get(0));
    }

    @Test
    void aDiscountAtTheFloorSaysSo() {
        TestRequests asked = TestRequests.contractExample().discount("10");
        assertEquals(
                "Discount 10 %: $0.50 becomes $0.50, held to the floor.",
                reasons(asked).get(3));
        assertEquals(
                List.of("The discount would go under the floor, so the price is the floor; the customer really saves"
                        + " 0 %."),
                assess(asked).warnings());
    }

    @Test
    @DisplayName("P11: Opus is warned of for low complexity only")
    void opusForSimpleWork() {
        TestRequests asked = TestRequests.costingOneHundredDollars().model(Model.OPUS);
        assertEquals(
                List.of("Opus for simple work: start with k2p5 and move up only when it falls short."),
                assess(asked.complexity(Complexity.LOW)).warnings());
        assertEquals(List.of(), assess(asked.complexity(Complexity.MEDIUM)).warnings());
        assertEquals(
                List.of(),
                assess(asked.model(Model.SONNET).complexity(Complexity.LOW)).warnings());
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        List<String> usual = reasons(TestRequests.contractExample());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(usual, reasons(TestRequests.contractExample()));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> reasons(TestRequests asked) {
        return assess(asked).reasons();
    }

    private static Assessment assess(TestRequests asked) {
        return Assessment.of(TestPolicy.DEFAULT, asked.request(), IN_MAY, true);
    }
}
