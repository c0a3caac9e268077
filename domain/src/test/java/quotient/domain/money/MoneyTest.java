package quotient.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("D3, D7: money is exact and rounds half up to cents")
final class MoneyTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            half a cent goes up                     | 0.505      | 0.51
            a hair less than half a cent goes down  | 0.50499999 | 0.50
            half a cent owed goes away from zero    | -0.505     | -0.51
            whole cents stay                        | 12.34      | 12.34
            whole dollars get their cents           | 7          | 7.00
            thousands keep their digits             | 1E+3       | 1000.00
            less than half a cent is nothing        | 0.0049     | 0.00
            """)
    void roundsToCents(String sentence, String exact, String cents) {
        assertEquals(cents, Money.usd(exact).toCents().amount().toPlainString(), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            trailing zeros are worth nothing        | 0.5    | 0.500
            an exponent is only a way to write      | 1E+2   | 100
            nothing is nothing however it is written| 0      | 0.0000
            """)
    void amountsOfTheSameWorthAreOneValue(String sentence, String one, String other) {
        assertEquals(Money.usd(one), Money.usd(other), sentence);
        assertEquals(Money.usd(one).hashCode(), Money.usd(other).hashCode(), sentence);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            cents are always shown                  | 5           | $5.00      | $5.00
            thousands are grouped                   | 1234567.5   | $1,234,567.50 | $1,234,567.50
            internal cost shows up to six decimals  | 0.0036      | $0.00      | $0.0036
            the seventh decimal is rounded          | 0.12345678  | $0.12      | $0.123457
            a negative amount leads with its sign   | -1234.5     | -$1,234.50 | -$1,234.50
            next to nothing is nothing              | 0.0000001   | $0.00      | $0.00
            """)
    void isReadByPeople(String sentence, String amount, String cents, String precise) {
        assertEquals(cents, MoneyText.cents(Money.usd(amount)), sentence);
        assertEquals(precise, MoneyText.precise(Money.usd(amount)), sentence);
    }

    @Test
    void aCurrencyWithoutASignIsNamed() {
        assertEquals("CHF 12.00", MoneyText.cents(Money.of("12", Currency.getInstance("CHF"))));
        assertEquals("€12.00", MoneyText.cents(Money.of("12", EURO)));
    }

    @Test
    void twoCurrenciesNeverMix() {
        Money dollar = Money.usd("1");
        Money euro = Money.of("1", EURO);
        assertNotEquals(dollar, euro);
        assertThrows(IllegalArgumentException.class, () -> dollar.plus(euro));
        assertThrows(IllegalArgumentException.class, () -> dollar.minus(euro));
        assertThrows(IllegalArgumentException.class, () -> dollar.isBelow(euro));
    }

    @Test
    void sumsAndProductsAreExact() {
        assertEquals(Money.usd("0.3"), Money.usd("0.1").plus(Money.usd("0.2")));
        assertEquals(Money.usd("-0.1"), Money.usd("0.1").minus(Money.usd("0.2")));
        assertEquals(Money.usd("0.0162"), Money.usd("0.0036").times(Markup.of("4.5")));
        assertEquals(Money.usd("0.40"), Money.usd("24").dividedBy(60));
    }

    @Test
    void divisionWithoutAnEndKeeps34Digits() {
        assertEquals(
                Money.usd("0.3333333333333333333333333333333333"),
                Money.usd("1").dividedBy(3));
    }

    @Test
    void aFloorHoldsWhatIsBelowIt() {
        Money floor = Money.usd("0.50");
        assertEquals(floor, Money.usd("0.49").atLeast(floor));
        assertEquals(Money.usd("0.51"), Money.usd("0.51").atLeast(floor));
        assertTrue(Money.usd("0.00").isZero());
    }
}
