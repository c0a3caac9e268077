package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.Model;
import quotient.domain.policy.RiskBand;
import quotient.domain.testing.EachRow;
import quotient.domain.testing.TestPolicy;
import quotient.domain.testing.TestRequests;

@DisplayName("P2, P3, P10, D1, D2: what a piece of work costs")
final class CostTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            k2p5 takes 0.0006 in and 0.0030 out for a thousand | K2P5   | 1000    | 1000   | 0   | 0.0036
            sonnet takes 0.003 in and 0.015 out                | SONNET | 1000    | 1000   | 0   | 0.018
            opus takes 0.015 in and 0.075 out                  | OPUS   | 1000    | 1000   | 0   | 0.09
            the contract's example                             | K2P5   | 2000    | 800    | 0   | 0.0036
            one token in is not rounded away                   | K2P5   | 1       | 0      | 0   | 0.0000006
            one token out is not rounded away                  | K2P5   | 0       | 1      | 0   | 0.000003
            nothing costs nothing                              | OPUS   | 0       | 0      | 0   | 0.00
            a minute is forty cents                            | K2P5   | 0       | 0      | 1   | 0.40
            an hour is 24 dollars                              | K2P5   | 0       | 0      | 60  | 24.00
            tokens and minutes add up                          | OPUS   | 1000    | 1000   | 7   | 2.89
            a trillion tokens are counted to the cent          | OPUS   | 1000000000000 | 0 | 0  | 15000000.00
            """)
    void costIsTokensByTheirRatesAndOverhead(
            String sentence, Model model, long input, long output, long minutes, String cost) {
        Price price = price(TestRequests.contractExample()
                .model(model)
                .tokens(input, output)
                .minutes(minutes));
        assertEquals(Money.usd(cost), price.cost(), sentence);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 500, 1000, 2000})
    @DisplayName("P10: 2,000 tokens of k2p5, medium, however split, cost a cent at most and sell at the floor")
    void webhookRetryHandler(long input) {
        Price price = price(TestRequests.contractExample().tokens(input, 2000 - input));
        assertFalse(Money.usd("0.01").isBelow(price.cost()));
        assertEquals(Money.usd("0.50"), price.offered());
        assertTrue(price.margin().isAtLeast(Percent.of("98")));
    }

    @Test
    @DisplayName("P6, P7, P8: the contract's example to the last figure")
    void contractExample() {
        Price price = price(TestRequests.contractExample());
        assertEquals(Money.usd("0.0036"), price.cost());
        assertEquals("4.0x", price.markup().toString());
        assertEquals(Money.usd("0.50"), price.list());
        assertEquals(Money.usd("0.50"), price.offered());
        assertEquals("99.28", price.margin().shown().toPlainString());
        assertEquals(RiskBand.HEALTHY, price.riskBand());
        assertEquals(Percent.ZERO, price.largestDiscount());
        assertTrue(price.passesGuardrail());
        assertTrue(price.isListHeldToFloor());
    }

    private static Price price(TestRequests asked) {
        return new Pricing(TestPolicy.DEFAULT).price(asked.request(), DAY);
    }
}
