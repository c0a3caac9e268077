package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P25, D3, D5: the one discount")
final class DiscountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @EachRow
    @DisplayName(
            "D3, D5: it is taken off the list price, rounded half up, held to the floor; small business, low, 2.5x")
    @CsvSource(delimiter = '|', textBlock = """
            ten percent of a dollar                          | 1  | 10    | 0.90  | false | 10
            half a cent goes up: 0.985                       | 1  | 1.5   | 0.99  | false | 1
            half of a dollar is the floor, and not under it  | 1  | 50    | 0.50  | false | 50
            more than half is the floor                      | 1  | 60    | 0.50  | true  | 50
            everything is the floor                          | 1  | 100   | 0.50  | true  | 50
            rounding alone may reach the floor: 0.4950       | 1  | 50.5  | 0.50  | false | 50
            no discount, no change                           | 1  | 0     | 1.00  | false | 0
            a list price at the floor cannot fall            | 0  | 25    | 0.50  | true  | 0
            what is really saved has two decimals            | 3  | 90    | 0.50  | true  | 83.33
            """)
    void aDiscountStopsAtTheFloor(
            String sentence, long minutes, String discount, String offered, boolean held, String effective) {
        Price price = price(TestRequests.contractExample()
                .segment(Segment.SMB)
                .complexity(Complexity.LOW)
                .tokens(0, 0)
                .minutes(minutes)
                .discount(discount));
        assertEquals(Money.usd(offered), price.offered(), sentence);
        assertEquals(held, price.isDiscountHeldToFloor(), sentence);
        assertEquals(Percent.of(effective), price.effectiveDiscount(), sentence);
    }

    @EachRow
    @DisplayName("D5: the largest discount that passes, worked out by hand")
    @CsvSource(delimiter = '|', textBlock = """
            a task of 400 over 100 may fall to 222.23                | MID_MARKET | MEDIUM | TASK         | 250 | 0      | 44.44
            a monthly plan of 400 over 100 may fall to 200           | MID_MARKET | MEDIUM | SUBSCRIPTION | 250 | 0      | 50
            an enterprise scope of 400 over 100 may fall to 181.82   | MID_MARKET | MEDIUM | ENTERPRISE   | 250 | 0      | 54.54
            a task of 300 over 100 may fall to 222.23                | MID_MARKET | LOW    | TASK         | 250 | 0      | 25.92
            rounding helps: 250 less 11.11 % is 222.225, so 222.23   | SMB        | LOW    | TASK         | 250 | 0      | 11.11
            a startup's low task has none to give                    | STARTUP    | LOW    | TASK         | 250 | 0      | 0
            exactly 50 % of a monthly plan has none to give either   | STARTUP    | LOW    | SUBSCRIPTION | 250 | 0      | 0
            a list price at the floor has none to give               | MID_MARKET | MEDIUM | TASK         | 0   | 800    | 0
            the floor binds before the guardrail: 0.60 to 0.50       | MID_MARKET | HIGH   | TASK         | 0   | 40000  | 16.66
            exactly 55 % passes: 1.80 rounds to 1.00 until 44.72 %   | MID_MARKET | MEDIUM | TASK         | 0   | 150000 | 44.72
            """)
    void theLargestDiscount(
            String sentence,
            Segment segment,
            Complexity complexity,
            DeliveryType type,
            long minutes,
            long output,
            String largest) {
        TestRequests asked = TestRequests.contractExample()
                .segment(segment)
                .complexity(complexity)
                .type(type)
                .minutes(minutes)
                .tokens(0, output);
        assertEquals(Percent.of(largest), price(asked).largestDiscount(), sentence);
    }

    private static Price price(TestRequests asked) {
        return new Pricing(TestPolicy.DEFAULT).price(asked.request(), DAY);
    }
}
