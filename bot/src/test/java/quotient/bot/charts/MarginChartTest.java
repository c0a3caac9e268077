package quotient.bot.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Looks at the picture pixel by pixel, and at nothing that differs from one Java to the next. */
class MarginChartTest {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color VERMILION = new Color(0xC44E00);
    private static final int BELOW_THE_TITLE = 200;

    @Test
    void pictureLooksAsItDid() throws IOException {
        try (InputStream kept = MarginChartTest.class.getResourceAsStream("/charts/one-picture.png")) {
            double unlike = Pixels.of(MarginChart.png(OnePicture.BARS)).unlike(Pixels.of(kept.readAllBytes()));
            assertTrue(unlike < 0.01, "the share of pixels that are different is " + unlike);
        }
    }

    @Test
    void pictureIsOpaqueAndOfOneSize() {
        Pixels picture = drawn(OnePicture.bar("Enterprise", "1 quote", "61.2"));
        assertEquals(List.of(1200, 600), List.of(picture.width(), picture.height()));
        assertTrue(picture.isOpaque());
        assertTrue(picture.is(0, 0, Color.WHITE) && picture.is(1199, 599, Color.WHITE));
    }

    @Test
    void barIsAsLongAsItsMargin() {
        Pixels picture = Pixels.of(MarginChart.png(OnePicture.BARS));
        int whole = longest(picture, BLUE);
        int half = longest(picture, VERMILION);
        assertEquals(0.5, (double) half / whole, 0.005);
    }

    @Test
    void barBelowTheMarkHasTheOtherColour() {
        Pixels at = drawn(OnePicture.bar("Startup", "1 quote", "55.00"));
        Pixels under = drawn(OnePicture.bar("Startup", "1 quote", "54.99"));
        assertTrue(longest(at, BLUE) > 300 && longest(at, VERMILION) == 0);
        assertTrue(longest(under, VERMILION) > 300 && longest(under, BLUE) == 0);
    }

    @Test
    void lossRunsToTheLeftAndDeepLossStaysInThePicture() {
        Pixels picture =
                drawn(OnePicture.bar("Enterprise", "1 quote", "100"), OnePicture.bar("Startup", "1 quote", "-1340.07"));
        int profit = longest(picture, BLUE);
        int loss = longest(picture, VERMILION);
        assertEquals(1.0, (double) loss / profit, 0.01);
    }

    @Test
    void barsThatNobodyCouldTellApartAreRefused() {
        MarginBars.Bar bar = OnePicture.bar("Startup", "1 quote", "60");
        List<MarginBars.Bar> thirteen = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> OnePicture.bar("Segment " + number, "1 quote", "60"))
                .toList();
        assertThrows(IllegalArgumentException.class, () -> bars(List.of()));
        assertThrows(IllegalArgumentException.class, () -> bars(List.of(bar, bar)));
        assertThrows(IllegalArgumentException.class, () -> bars(thirteen));
        assertEquals(12, bars(thirteen.subList(0, 12)).bars().size());
    }

    private static Pixels drawn(MarginBars.Bar... bars) {
        return Pixels.of(MarginChart.png(bars(List.of(bars))));
    }

    private static MarginBars bars(List<MarginBars.Bar> bars) {
        return new MarginBars("A title", "A subtitle", new BigDecimal("55"), "task guardrail 55 %", bars);
    }

    private static int longest(Pixels picture, Color colour) {
        int longest = 0;
        for (int y = BELOW_THE_TITLE; y < picture.height(); y++) {
            longest = Math.max(longest, picture.span(y, colour));
        }
        return longest;
    }
}
