package quotient.bot.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Pictures of trends, bars, stacks, small multiples and funnels (P95, P99, P119)")
class ChartsTest {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color ORANGE = new Color(0xE69F00);
    private static final Color VERMILION = new Color(0xC44E00);
    private static final int BELOW_THE_TITLE = 130;

    static Stream<Arguments> kinds() {
        return named(EveryKind.all());
    }

    static Stream<Arguments> oddFigures() {
        return Stream.concat(kinds(), named(OddFigures.all()));
    }

    static Stream<Arguments> noFigures() {
        return named(OddFigures.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void pictureLooksAsItDid(String name, Chart chart) throws IOException {
        try (InputStream kept = ChartsTest.class.getResourceAsStream("/charts/" + name + ".png")) {
            double unlike = drawn(chart).unlike(Pixels.of(kept.readAllBytes()));
            assertTrue(unlike < 0.005, "the share of pixels that are different is " + unlike);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddFigures")
    void whateverTheFiguresPictureIsWholeOpaqueAndInsideItsMargins(String name, Chart chart) {
        Pixels picture = drawn(chart);
        assertEquals(List.of(1200, 600), List.of(picture.width(), picture.height()));
        assertTrue(picture.isOpaque());
        assertTrue(picture.isBlank(0, 0, 37, 599), "something is drawn over the left margin");
        assertTrue(picture.isBlank(1162, 0, 1199, 599), "something is drawn over the right margin");
        assertTrue(picture.isBlank(0, 0, 1199, 30), "something is drawn over the upper margin");
        assertTrue(picture.isBlank(0, 590, 1199, 599), "something is drawn over the lower margin");
        assertFalse(picture.isBlank(40, BELOW_THE_TITLE, 1160, 580), "nothing is drawn below the title");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noFigures")
    void withoutFiguresPictureSaysSoInASentence(String name, Chart chart) {
        Pixels sentence = drawn(chart);
        assertFalse(sentence.isBlank(300, 280, 900, 420), "the middle is empty");
        assertTrue(sentence.isBlank(40, 440, 1160, 580), "more than the sentence is drawn");
        assertFalse(chart.altText().isBlank());
        assertEquals("no figures", chart.rows());
    }

    @Test
    void barIsAsHighAsItsFigure() {
        Bars bars = Bars.of(EveryKind.caption("Bars"), Unit.COUNT, EveryKind.bars("one 50, two 100"));
        Pixels picture = drawn(bars);
        assertEquals(0.5, (double) highest(picture, 40, 600, BLUE) / highest(picture, 600, 1160, BLUE), 0.01);
    }

    @Test
    void barOnTheBadSideOfItsMarkHasTheOtherColour() {
        Marks most = Marks.NONE.most("budget", EveryKind.figure("100"));
        Marks least = Marks.NONE.least("guardrail", EveryKind.figure("100"));
        Marks neither = Marks.NONE.line("a line", EveryKind.figure("100"));
        assertTrue(isVermilion(most, "100.01") && !isVermilion(most, "100"));
        assertTrue(isVermilion(least, "99.99") && !isVermilion(least, "100"));
        assertTrue(!isVermilion(neither, "100.01") && !isVermilion(neither, "99.99"));
    }

    @Test
    void lossHangsBelowTheBaseLine() {
        Bars bars = Bars.of(EveryKind.caption("Bars"), Unit.COUNT, EveryKind.bars("gain 100, loss -100"));
        Pixels picture = drawn(bars);
        int gain = highest(picture, 40, 600, BLUE);
        int loss = highest(picture, 600, 1160, BLUE);
        assertEquals(1.0, (double) gain / loss, 0.02);
        assertTrue(gain < 220, "both share the height");
    }

    @Test
    void gapInALineIsSeen() {
        Series whole = EveryKind.series("Quotes", "5 5 5 5 5 5 5 5");
        Series gap = EveryKind.series("Quotes", "5 5 - - - - 5 5");
        int line = blueColumns(whole);
        int broken = blueColumns(gap);
        assertEquals(2.0 / 7, (double) broken / line, 0.05);
    }

    @Test
    void valueBetweenTwoGapsIsADot() {
        assertTrue(blueColumns(EveryKind.series("Quotes", "- - 5 - - - - -")) > 5);
    }

    @Test
    void partsOfTheStackAreInProportion() {
        Stack stack = Stack.of(
                EveryKind.caption("Stack"),
                Unit.COUNT,
                List.of("one week"),
                List.of(EveryKind.series("a", "100"), EveryKind.series("b", "300")));
        Pixels picture = drawn(stack);
        double ratio = (double) highest(picture, 40, 1000, BLUE) / highest(picture, 40, 1000, ORANGE);
        assertEquals(1.0 / 3, ratio, 0.02);
    }

    @Test
    void barOfAFunnelIsAsLongAsItsCount() {
        Funnel funnel = new Funnel(
                EveryKind.caption("Funnel"),
                Unit.COUNT,
                List.of(
                        new Funnel.Stage("Created", EveryKind.figure("400")),
                        new Funnel.Stage("Won", EveryKind.figure("100"))));
        Pixels picture = drawn(funnel);
        int whole = picture.span(BELOW_THE_TITLE + 25, BLUE);
        int quarter = picture.span(BELOW_THE_TITLE + 142, BLUE);
        assertEquals(0.25, (double) quarter / whole, 0.01);
    }

    private static Stream<Arguments> named(Map<String, Chart> charts) {
        return charts.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static boolean isVermilion(Marks marks, String figure) {
        Bars bars = Bars.of(EveryKind.caption("Bars"), Unit.money("$", 2), EveryKind.bars("one " + figure));
        Pixels picture = drawn(bars.against(marks));
        return highest(picture, 40, 1000, VERMILION) > 100;
    }

    private static int blueColumns(Series series) {
        Pixels picture = drawn(Trend.of(EveryKind.caption("Trend"), Unit.COUNT, EveryKind.WEEKS, series));
        int columns = 0;
        for (int x = 70; x < 1000; x++) {
            columns += picture.rise(x, BELOW_THE_TITLE, BLUE) > 0 ? 1 : 0;
        }
        return columns;
    }

    private static int highest(Pixels picture, int left, int right, Color colour) {
        int highest = 0;
        for (int x = left; x < right; x++) {
            highest = Math.max(highest, picture.rise(x, BELOW_THE_TITLE, colour));
        }
        return highest;
    }

    private static Pixels drawn(Chart chart) {
        return Pixels.of(chart.png());
    }
}
