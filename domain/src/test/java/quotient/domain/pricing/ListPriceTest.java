package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Region;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P4-P7, P17, P20, D3, D4: from cost to list price")
final class ListPriceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @EachRow
    @DisplayName(
            "P4, P5, P6, P20: markup by complexity and segment, and the margin that follows; only startup low fails")
    @CsvSource(delimiter = '|', textBlock = """
            mid-market low is 3x        | MID_MARKET | LOW    | 3.0 | 66.66 | true
            mid-market medium is 4x     | MID_MARKET | MEDIUM | 4.0 | 75.00 | true
            mid-market high is 5x       | MID_MARKET | HIGH   | 5.0 | 80.00 | true
            enterprise low is 3.5x      | ENTERPRISE | LOW    | 3.5 | 71.42 | true
            enterprise medium is 4.5x   | ENTERPRISE | MEDIUM | 4.5 | 77.77 | true
            enterprise high is 5.5x     | ENTERPRISE | HIGH   | 5.5 | 81.81 | true
            small business low is 2.5x  | SMB        | LOW    | 2.5 | 60.00 | true
            small business medium is 3.5x | SMB      | MEDIUM | 3.5 | 71.42 | true
            small business high is 4.5x | SMB        | HIGH   | 4.5 | 77.77 | true
            startup low is 2x and fails | STARTUP    | LOW    | 2.0 | 50.00 | false
            startup medium is 3x        | STARTUP    | MEDIUM | 3.0 | 66.66 | true
            startup high is 4x          | STARTUP    | HIGH   | 4.0 | 75.00 | true
            """)
    void markupFollowsComplexityAndSegment(
            String sentence, Segment segment, Complexity complexity, String markup, String margin, boolean passes) {
        Price price =
                price(TestRequests.costingOneHundredDollars().segment(segment).complexity(complexity));
        assertEquals(Markup.of(markup), price.markup(), sentence);
        assertEquals(Money.usd("100").times(Markup.of(markup)), price.list(), sentence);
        assertEquals(margin, price.margin().shown().toPlainString(), sentence);
        assertEquals(passes, price.passesGuardrail(), sentence);
    }

    @EachRow
    @DisplayName("P7, D3: list price is rounded half up to cents and held to the floor")
    @CsvSource(delimiter = '|', textBlock = """
            half a cent goes up: 1.005 is 1.01         | 67000 | 1.01 | false
            less than half goes down: 1.004985 is 1.00 | 66999 | 1.00 | false
            the floor itself is not held: 0.50         | 33333 | 0.50 | false
            rounding alone may reach the floor: 0.495  | 33000 | 0.50 | false
            below half a cent short it is held: 0.494985 | 32999 | 0.50 | true
            next to nothing is held to the floor       | 1     | 0.50 | true
            nothing at all is held to the floor        | 0     | 0.50 | true
            """)
    void listPriceIsInCentsAndAboveTheFloor(String sentence, long output, String list, boolean held) {
        Price price =
                price(TestRequests.contractExample().complexity(Complexity.HIGH).tokens(0, output));
        assertEquals(Money.usd(list), price.list(), sentence);
        assertEquals(held, price.isListHeldToFloor(), sentence);
    }

    @EachRow
    @DisplayName("P17: the region scales the list price, and the floor comes after it")
    @CsvSource(delimiter = '|', textBlock = """
            at home nothing changes            | US_CANADA      | 250 | 400.00
            Western Europe pays 20 % more      | WESTERN_EUROPE | 250 | 480.00
            Eastern Europe pays 20 % less      | EASTERN_EUROPE | 250 | 320.00
            India and Southeast Asia 40 % less | INDIA_SE_ASIA  | 250 | 240.00
            Latin America 30 % less            | LATIN_AMERICA  | 250 | 280.00
            a reduction stops at the floor     | INDIA_SE_ASIA  | 0   | 0.50
            an increase cannot pass the floor from far below | WESTERN_EUROPE | 0 | 0.50
            """)
    void regionScalesTheListPrice(String sentence, Region region, long minutes, String list) {
        assertEquals(
                Money.usd(list),
                price(TestRequests.contractExample()
                                .tokens(0, 0)
                                .minutes(minutes)
                                .region(region))
                        .list(),
                sentence);
    }

    private static Price price(TestRequests asked) {
        return new Pricing(TestPolicy.DEFAULT).price(asked.request(), DAY);
    }
}
