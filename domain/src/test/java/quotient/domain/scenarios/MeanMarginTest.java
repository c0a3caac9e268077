package quotient.domain.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;

@DisplayName("P44, D3: the mean of margins is compared exactly and shown rounded down")
final class MeanMarginTest {

    @Test
    void thirdsAddUpToAWhole() {
        MeanMargin mean = new MeanMargin(List.of(margin("3", "1"), margin("3", "2"), margin("7", "3.5")));
        assertFalse(mean.isBelow(Percent.of("50")));
        assertFalse(mean.isAbove(Percent.of("50")));
        assertEquals("50.00 %", mean.toString());
    }

    @Test
    void theLeastBitCounts() {
        MeanMargin mean =
                new MeanMargin(List.of(margin("3", "1"), margin("3", "2.000000000000000000000000000000000001")));
        assertTrue(mean.isBelow(Percent.of("50")));
        assertEquals("49.99 %", mean.toString());
    }

    @Test
    void everyMarginCountsTheSameWhateverItsPrice() {
        assertEquals("45.00 %", new MeanMargin(List.of(margin("1000", "100"), margin("1", "1"))).toString());
        assertEquals("-33.34 %", new MeanMargin(List.of(margin("3", "4"))).toString());
    }

    @Test
    void ofNothingThereIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new MeanMargin(List.of()));
    }

    private static Margin margin(String price, String cost) {
        return new Margin(Money.usd(price), Money.usd(cost));
    }
}
