package quotient.bot.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a picture shows also stands in its alt text and in a table (P95, P119)")
class ChartWordsTest {

    static Stream<Arguments> everything() {
        return Stream.of(EveryKind.all(), OddFigures.all(), OddFigures.empty())
                .flatMap(charts -> charts.entrySet().stream())
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void wordsFitIntoSlack(String name, Chart chart) {
        String alt = chart.altText();
        String rows = chart.rows();
        assertTrue(alt.startsWith(chart.caption().title()) && alt.length() <= 1000, alt);
        assertTrue(!rows.isBlank() && rows.length() <= 2900, () -> rows.length() + " characters");
    }

    @Test
    void trendTellsItsCourseAndItsTarget() {
        assertEquals(
                "Approval rate fell below 80 % for the second week running. Line chart, 12 Jan to 2 Mar (8)."
                        + " Approval rate: from 88.1 % to 76.3 %, highest 90.2 % (26 Jan), lowest 76.3 % (2 Mar)."
                        + " For comparison Same weeks of 2025: from 80.1 % to 83.3 %, highest 83.3 % (2 Mar), lowest"
                        + " 79.7 % (2 Feb). Approval rate below target 80 to 90 %: 2 of 8, first 23 Feb."
                        + " Approval rate above target 80 to 90 %: 1 of 8, first 26 Jan.",
                EveryKind.approvalRate().altText());
    }

    @Test
    void trendTellsWhenEachLineWasPassed() {
        String alt = EveryKind.spendToday().altText();
        assertTrue(
                alt.endsWith("Spend above 80 % of budget: 3 of 10, first 15:00. Spend above 95 %: pause: 3 of 10,"
                        + " first 15:00. Spend above budget $100: never."),
                alt);
    }

    @Test
    void gapIsNotKnownRatherThanZero() {
        assertTrue(EveryKind.quotes()
                .altText()
                .endsWith("Won: from 11 to 16, highest 16 (2 Mar), lowest 9 (19 Jan), 1 not known."));
        assertTrue(EveryKind.quotes().rows().contains("\n2 Feb       36        31    –\n"));
    }

    @Test
    void barsAreTold() {
        assertEquals(
                "A task on opus costs 53 times one on k2p5. Bar chart, k2p5 to opus (3). k2p5 $0.0036, sonnet $0.0412,"
                        + " opus $0.1920.",
                EveryKind.costByModel().altText());
    }

    @Test
    void stackTellsItsTotalAndItsLastParts() {
        String alt = EveryKind.spendByModel().altText();
        assertTrue(alt.contains("Total: from $420 to $703, highest $703 (2 Mar), lowest $420 (12 Jan)."), alt);
        assertTrue(alt.contains("In 2 Mar opus $350, sonnet $245, k2p5 $108."), alt);
        assertTrue(alt.contains("Total above budget $650: 2 of 8, first 23 Feb."), alt);
    }

    @Test
    void funnelTellsWhoGoesOn() {
        String alt = EveryKind.funnel().altText();
        assertTrue(alt.contains("Created 1,204, of which 82 % go on; Submitted 988, of which 88 % go on;"), alt);
        assertTrue(alt.endsWith("Won 341."), alt);
        assertEquals("""
                stage      count  go on
                Created    1,204   82 %
                Submitted    988   88 %
                Approved     871   60 %
                Sent         522   65 %
                Won          341""", EveryKind.funnel().rows());
    }

    @Test
    void tableSaysEveryFigureAndWhatItIsHeldAgainst() {
        assertEquals("""
                       value
                Mon   $71.20
                Tue   $68.40
                Wed   $77.10
                Thu  $102.30
                Fri  $110.55
                Sat   $12.10
                Sun    $9.90
                budget $100
                80 %""", EveryKind.spendByDay().rows());
    }

    @Test
    void longTableKeepsItsEndAndTheExtremes() {
        String rows = EveryKind.timeToAcknowledge().rows();
        assertTrue(rows.contains("\n(29 before these)\nday 30 "), rows);
        assertTrue(rows.contains("\nday 60 "), rows);
        assertTrue(rows.matches("(?s).*\\nlowest +6 min\\nhighest +16 min\\n15 min promised"), rows);
    }

    @Test
    void nameNotifiesNobodyAndClosesNoFence() {
        Bars bars = Bars.of(EveryKind.caption("Bars"), Unit.COUNT, EveryKind.bars("<!channel> 1, ``` & co 2"));
        assertTrue(bars.rows().contains("&lt;!channel&gt;") && bars.rows().contains("''' &amp; co"), bars.rows());
        assertFalse(bars.rows().contains("`"));
    }

    @Test
    void lineBreakInANameIsASpace() {
        assertEquals(
                "two lines",
                Bars.Bar.of("two\n\u0007lines", EveryKind.figure("1")).name());
    }
}
