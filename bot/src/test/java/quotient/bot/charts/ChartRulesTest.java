package quotient.bot.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.bot.charts.EveryKind.caption;
import static quotient.bot.charts.EveryKind.figure;
import static quotient.bot.charts.EveryKind.series;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How figures are written and scaled, how labels are kept apart, and what no picture shows")
class ChartRulesTest {

    @ParameterizedTest(name = "{0} is {1}, {2} on a label, {3} on a narrow one")
    @CsvSource(delimiter = '|', textBlock = """
                    0            | $0.00            | $0.00     | $0.00
                    0.005        | $0.01            | $0.01     | $0.01
                    9.99         | $9.99            | $9.99     | $9.99
                    71.2         | $71.20           | $71.20    | $71
                    -71.2        | -$71.20          | −$71.20   | −$71
                    1204         | $1,204.00        | $1,204.00 | $1.2K
                    12345.678    | $12,345.68       | $12,346   | $12.3K
                    999999.996   | $1,000,000.00    | $1,000,000| $1M
                    1234567.89   | $1,234,567.89    | $1.23M    | $1.23M
                    -3999999.99  | -$3,999,999.99   | −$4.00M   | −$4M
                    999999999    | $999,999,999.00  | $1.00B    | $1B
                    123456789012345 | $123,456,789,012,345.00 | $123T | $123T
                    """)
    void figureIsWrittenForItsPlace(String figure, String full, String brief, String tight) {
        Unit dollars = Unit.money("$", 2);
        assertEquals(full, dollars.full(figure(figure)));
        assertEquals(brief, dollars.brief(figure(figure)));
        assertEquals(tight, dollars.tight(figure(figure)));
    }

    @ParameterizedTest(name = "{0} in steps of {1} up to {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    0       | 20      | 100      | 0 %
                    40      | 20      | 100      | 40 %
                    2.5     | 2.5     | 10       | 2.5 %
                    0.05    | 0.05    | 0.3      | 0.05 %
                    -20000  | 10000   | 43000    | −20K %
                    250000  | 250000  | 1300000  | 0.25M %
                    1000000 | 1000000 | 4100000  | 1M %
                    """)
    void tickHasTheDecimalsOfItsStep(double figure, double step, double largest, String tick) {
        assertEquals(tick, Unit.percent(1).tick(figure, step, largest));
    }

    @ParameterizedTest(name = "lines from {0} to {1} are drawn from {2} to {3} in steps of {4}")
    @CsvSource({
        "0, 100, -3, 106, 20",
        "10, 100, -3, 106, 20",
        "90, 100, 89.4, 100.6, 2",
        "5, 5, -0.15, 5.3, 1",
        "0, 0, -0.03, 1.06, 1",
        "-50, 50, -56, 56, 20",
        "-100, -10, -106, 3, 20"
    })
    void scaleOfLines(String least, String most, double low, double high, double step) {
        Scale scale = Scale.ofLines(List.of(figure(least), figure(most)), 0);
        assertEquals(low, scale.low(), 1e-9);
        assertEquals(high, scale.high(), 1e-9);
        assertEquals(step, scale.step(), 1e-9);
    }

    @Test
    void barsBeginAtZeroHoweverFarTheyAre() {
        assertTrue(Scale.ofBars(List.of(figure("1000"), figure("1001")), 0, 0.1).low() <= 0);
        assertTrue(
                Scale.ofBars(List.of(figure("-1000"), figure("-1001")), 0, 0.1).high() >= 0);
    }

    @Test
    void labelsWithRoomStayWhereTheyBelong() {
        assertEquals(List.of(50.0, 100.0, 200.0), pushed(50, 100, 200));
    }

    @Test
    void labelsThatWouldTouchAreMovedToBothSides() {
        assertEquals(List.of(85.0, 115.0), pushed(100, 100));
        assertEquals(List.of(71.0, 101.0, 131.0), pushed(100, 101, 102));
    }

    @Test
    void labelsStayBetweenTopAndBottom() {
        assertEquals(List.of(15.0, 45.0), pushed(0, 0));
        assertEquals(List.of(255.0, 285.0), pushed(300, 300));
    }

    @Test
    void labelsNeverOverlapWhateverTheyName() {
        for (int seed = 0; seed < 200; seed++) {
            int start = seed;
            double[] wanted = IntStream.range(0, 8)
                    .mapToDouble(i -> (start * 31 + i * i * 17) % 290)
                    .sorted()
                    .toArray();
            List<Double> middles = pushed(wanted);
            for (int i = 1; i < middles.size(); i++) {
                assertTrue(middles.get(i) - middles.get(i - 1) >= 30 - 1e-9, middles.toString());
            }
            assertTrue(middles.get(0) >= 15 - 1e-9 && middles.get(7) <= 285 + 1e-9, middles.toString());
        }
    }

    @Test
    void longWordsEndInAnEllipsisAndFit() {
        String cut = Words.shortened("Donaudampfschifffahrtsgesellschaft", Theme.BESIDE, 120);
        assertTrue(cut.startsWith("Donau") && cut.endsWith("…"), cut);
        assertTrue(Words.width(cut, Theme.BESIDE) <= 120);
        assertEquals(List.of("Small", "business"), Words.onTwoLines("Small business", Theme.BESIDE, 100));
    }

    static Stream<Executable> refused() {
        Caption caption = caption("A title");
        List<String> days = List.of("Mon", "Tue");
        Series two = series("two", "1 2");
        return Stream.of(
                () -> new Caption(" ", "subtitle"),
                () -> new Unit("", "", 7),
                () -> series("enormous", "1000000000000000"),
                () -> Trend.of(caption, Unit.COUNT, days, series("three", "1 2 3")),
                () -> Trend.of(caption, Unit.COUNT, days, two, two),
                () -> Trend.of(caption, Unit.COUNT, days, two).comparedWith(two),
                () -> Trend.of(
                        caption, Unit.COUNT, days, two, series("b", "1 2"), series("c", "1 2"), series("d", "1 2")),
                () -> Trend.of(caption, Unit.COUNT, Collections.nCopies(401, "day")),
                () -> Bars.of(caption, Unit.COUNT, EveryKind.bars("a 1, a 2")),
                () -> Stack.of(caption, Unit.COUNT, days, Collections.nCopies(7, two)),
                () -> Multiples.of(caption, Unit.COUNT, days, Collections.nCopies(7, two)),
                () -> new Funnel.Stage("negative", figure("-1")),
                () -> new Funnel(caption, Unit.COUNT, Collections.nCopies(9, new Funnel.Stage("a", figure("1")))),
                () -> Marks.NONE.target("upside down", figure("2"), figure("1")),
                () -> IntStream.range(0, 4)
                        .boxed()
                        .reduce(Marks.NONE, (marks, at) -> marks.line("line", figure("1")), (one, other) -> one));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatNoPictureCouldShowIsRefused(Executable making) {
        assertThrows(IllegalArgumentException.class, making);
    }

    private static List<Double> pushed(double... wanted) {
        List<Double> heights = Collections.nCopies(wanted.length, 30.0);
        return Apart.pushed(Arrays.stream(wanted).boxed().toList(), heights, 0, 300);
    }
}
