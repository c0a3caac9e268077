package quotient.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.testing.EachRow;

@DisplayName("P4, P5, P14: markups and percentages are exact, and written as people write them")
final class MarkupAndPercentTest {

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            a whole markup shows one decimal | 4     | 4.0x   | +4.0x
            half steps stay                  | 0.5   | 0.5x   | +0.5x
            a step down has its sign         | -1    | -1.0x  | -1.0x
            quarters keep both decimals      | 0.25  | 0.25x  | +0.25x
            ten times is not one             | 1E+1  | 10.0x  | +10.0x
            no step is zero                  | 0.000 | 0.0x   | +0.0x
            """)
    void aMarkupIsWritten(String sentence, String times, String written, String asStep) {
        assertEquals(written, Markup.of(times).toString(), sentence);
        assertEquals(asStep, Markup.of(times).asStep(), sentence);
    }

    @Test
    void aMarkupGrowsByStepsAndShares() {
        assertEquals(Markup.of("4.5"), Markup.of("4").plus(Markup.of("0.50")));
        assertEquals(Markup.of("0.4"), Markup.of("4").share(Percent.of("10")));
        assertEquals(Markup.of("2.5"), Markup.of("2").atLeast(Markup.of("2.5")));
        assertEquals(Markup.of("2"), Markup.of("2").atMost(Markup.of("2.5")));
        assertTrue(Markup.of("-0.5").isNegative());
        assertFalse(Markup.NONE.isNegative());
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            fifteen of a hundred             | 15     | 15 %    | 0.15   | 0.85
            written with needless zeros      | 15.00  | 15 %    | 0.15   | 0.85
            half a percent                   | 0.5    | 0.5 %   | 0.005  | 0.995
            a hundredth of a percent         | 44.44  | 44.44 % | 0.4444 | 0.5556
            everything                       | 100    | 100 %   | 1      | 0
            nothing                          | 0.00   | 0 %     | 0      | 1
            """)
    void aPercentIsWrittenAndTakenAway(String sentence, String value, String written, String part, String rest) {
        Percent percent = Percent.of(value);
        assertEquals(written, percent.toString(), sentence);
        assertEquals(0, percent.fraction().compareTo(new BigDecimal(part)), sentence);
        assertEquals(0, percent.remainder().compareTo(new BigDecimal(rest)), sentence);
    }

    @Test
    void percentagesAreEqualByWorth() {
        assertEquals(Percent.of("15"), Percent.of("15.0"));
        assertEquals(Percent.HUNDRED, Percent.of("1E+2"));
        assertEquals(Percent.of("44.44"), Percent.ofHundredths(4444));
        assertTrue(Percent.of("10.01").isAbove(Percent.of("10")));
        assertFalse(Percent.of("10.00").isAbove(Percent.of("10")));
        assertTrue(Percent.of("0.00").isZero());
    }
}
