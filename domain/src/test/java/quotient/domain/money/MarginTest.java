package quotient.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("P8, D3: a margin is compared exactly and shown rounded toward the failing side")
final class MarginTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            exactly 55 % passes and shows 55.00            | 100.00 | 45       | 55.00  | true
            a millionth of a cent short shows 54.99        | 100.00 | 45.00000001 | 54.99 | false
            a little more than 55 % shows 55.00 and passes | 100.00 | 44.9999  | 55.00  | true
            two thirds show 66.66, never 66.67             | 300.00 | 100      | 66.66  | true
            a loss shows more loss, not less               | 0.50   | 0.6667   | -33.34 | false
            no cost at all is 100 %                        | 0.50   | 0        | 100.00 | true
            cost as high as the price is 0 %               | 0.50   | 0.50     | 0.00   | false
            the contract's example shows 99.28             | 0.50   | 0.0036   | 99.28  | true
            """)
    void isComparedExactlyAndShownRoundedDown(
            String sentence, String price, String cost, String shown, boolean passes55) {
        Margin margin = new Margin(Money.usd(price), Money.usd(cost));
        assertEquals(shown, margin.shown().toPlainString(), sentence);
        assertEquals(shown + " %", margin.toString(), sentence);
        assertEquals(passes55, margin.isAtLeast(Percent.of("55")), sentence);
    }

    @Test
    void thereIsNoMarginWithoutAPrice() {
        assertThrows(IllegalArgumentException.class, () -> new Margin(Money.usd("0"), Money.usd("0")));
        assertThrows(IllegalArgumentException.class, () -> new Margin(Money.usd("-1"), Money.usd("0")));
    }
}
