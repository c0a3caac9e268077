package quotient.domain.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.testing.EachRow;

@DisplayName("M5 with time in it: net present value and internal rate of return, by hand-computed examples")
final class PresentValueTest {

    /**
     * The baseline costs 10,000 a month; what is measured on 15 January counts from January on. Of twelve months of
     * 1,000 at 12.68 % a year, that is 1 % a month, the worth is 1,000 x (1 - 1.01^-12) / 0.01 = 11,255.08; 12.68 % is a little less than
     * that, and the worth 11,255.21.
     */
    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
            at 0 % it is the plain sum: 12,000 - 6,000           | 6000  | 2026-12-31 | 9000  | 0     | 6000.00  | 319.6
            a year's 12.68 % is 1 % a month                      | 6000  | 2026-12-31 | 9000  | 12.68 | 5255.21  | 319.6
            two months of 1,000 for 2,000: no gain, no rate      | 2000  | 2026-02-28 | 9000  | 0     | 0.00     | 0.0
            one month of 1,000 for 1,000 / 1.01                  | 990.1 | 2026-01-31 | 9000  | 0     | 9.90     | 12.7
            half is lost: one month of 1,000 for 2,000           | 2000  | 2026-01-31 | 9000  | 100   | -1056.13 | -100.0
            nothing was paid once: money comes in alone          | 0     | 2026-02-28 | 9000  | 0     | 2000.00  | null
            it costs more than before: money goes out alone      | 1000  | 2026-02-28 | 11000 | 0     | -3000.00 | null
            """)
    void reckonedByHand(
            String sentence, String oneOff, LocalDate asOf, String cost, String rate, BigDecimal npv, String irr) {
        PresentValue value = PresentValue.of(
                RoiTest.roi(
                        oneOff,
                        "0",
                        "2026-01-01",
                        asOf,
                        "total_monthly_cost=10000",
                        "2026-01-15 total_monthly_cost=" + cost + " ai_solution_cost=0"),
                PresentValue.rate(rate));
        assertEquals(Optional.of(npv), value.shownNpv(), sentence);
        assertEquals(irr, value.shownIrr().map(BigDecimal::toPlainString).orElse("null"), sentence);
    }

    @Test
    @DisplayName("the value at the internal rate is nothing, and a higher rate never makes later money worth more")
    void properties() {
        Roi roi = RoiTest.roi(
                "6000",
                "0",
                "2026-01-01",
                LocalDate.of(2026, 12, 31),
                "total_monthly_cost=10000",
                "2026-01-15 total_monthly_cost=9100 ai_solution_cost=50");
        BigDecimal before = new BigDecimal("1e9");
        for (int rate = 0; rate <= 100; rate++) {
            BigDecimal npv =
                    PresentValue.of(roi, BigDecimal.valueOf(rate)).shownNpv().orElseThrow();
            assertTrue(npv.compareTo(before) < 0, rate + " %");
            before = npv;
        }
        BigDecimal irr = PresentValue.of(roi, BigDecimal.TEN).irr().value().orElseThrow();
        BigDecimal nothing = PresentValue.of(roi, irr).shownNpv().orElseThrow();
        assertEquals(new BigDecimal("0.00"), nothing, irr::toPlainString);
    }

    @Test
    void whatIsMissingIsSaid() {
        Roi roi = RoiTest.roi("6000", "0", "2027-01-01", LocalDate.of(2026, 12, 31), "total_monthly_cost=10000");
        PresentValue value = PresentValue.of(roi, BigDecimal.TEN);
        assertEquals(Optional.empty(), value.shownNpv());
        assertEquals("it goes live on 2027-01-01", value.npv().note());
        assertEquals("it goes live on 2027-01-01", value.irr().note());
    }

    @EachRow
    @CsvSource({"-1", "101", "8.123", "eight", "%", "1e2"})
    void noRate(String text) {
        assertThrows(InvalidInput.class, () -> PresentValue.rate(text));
    }

    @Test
    void aRate() {
        assertEquals(new BigDecimal("7.5"), PresentValue.rate("7.5 %"));
    }
}
