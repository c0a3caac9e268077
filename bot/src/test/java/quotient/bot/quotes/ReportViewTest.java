package quotient.bot.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.bot.blocks.Message;
import quotient.bot.charts.MarginBars;
import quotient.domain.company.Segment;
import quotient.domain.dealdesk.QuoteReport;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.DeliveryType;
import quotient.domain.pricing.SegmentFigures;

class ReportViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        startup=54.99                                             | Startup quotes are on average below the 55 % task guardrail
        startup=55.00                                             | No segment is below the 55 % task guardrail on average
        enterprise=61 smb=50 startup=12                           | Small business and startup quotes are on average below the 55 % task guardrail
        enterprise=61 mid_market=54 smb=50 startup=-3             | Mid-market, small business and startup quotes are on average below the 55 % task guardrail
        enterprise=1 startup=2                                    | Every segment is below the 55 % task guardrail on average
        enterprise=99 mid_market=98 smb=97 startup=96             | No segment is below the 55 % task guardrail on average
        """)
    void headlineSaysWhoIsBelow(String margins, String headline) {
        assertEquals(headline, ReportView.headline(report(margins)));
    }

    @Test
    void everyNumberOfThePictureIsSaidInTextAndBlocks() {
        QuoteReport report = report("enterprise=61.20 smb=50.10 startup=-12.05");
        Message message = ReportView.picture(report);
        MarginBars bars = ReportView.bars(report);
        String picture = bars.title() + " " + bars.subtitle() + " " + bars.markLabel() + " "
                + bars.bars().stream()
                        .map(bar -> bar.percent().toPlainString() + " " + bar.beside())
                        .reduce("", (one, other) -> one + " " + other);
        List<String> numbers = Stream.of(picture.split("[^-0-9.,]+"))
                .map(number -> number.replaceAll("^\\D+$|[.,]$", ""))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        assertTrue(numbers.contains("-12.05") && numbers.contains("55") && numbers.contains("1,204"), picture);
        for (String number : numbers) {
            assertTrue(message.text().contains(number), number + " is not in " + message.text());
            assertTrue(message.blocksJson().contains(number), number + " is not in " + message.blocksJson());
        }
    }

    @Test
    void altTextSaysWhatThePictureShows() {
        assertEquals(
                "Bars of the average margin by segment: enterprise 61.20 % over 1,204 quotes; startup 12.00 % over 1"
                        + " quote, below. A dashed line marks the 55 % task guardrail.",
                ReportView.picture(report("enterprise=61.20 startup=12.00"))
                        .picture()
                        .orElseThrow()
                        .altText());
    }

    @Test
    void withoutQuotesThereIsNoPictureAndNoButton() {
        assertTrue(ReportView.picture(report("")).picture().isEmpty());
        assertEquals(
                "No quotes in the last 30 days.", ReportView.table(report("")).text());
        assertFalse(ReportView.table(report("")).blocksJson().contains(Actions.REPORT));
    }

    @Test
    void tableHasAButtonThatRemembersTheDays() {
        String blocks = ReportView.table(report("startup=12")).blocksJson();
        assertTrue(blocks.contains("\"action_id\":\"quote.report\",\"value\":\"30\""), blocks);
    }

    private static QuoteReport report(String margins) {
        return new QuoteReport(
                30,
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 3, 2),
                true,
                Stream.of(margins.split(" "))
                        .filter(row -> !row.isEmpty())
                        .map(ReportViewTest::row)
                        .toList(),
                DeliveryType.TASK,
                Percent.of("55"));
    }

    private static SegmentFigures row(String row) {
        Segment segment = Segment.ofWord(row.split("=")[0]).orElseThrow();
        return new SegmentFigures(
                segment,
                segment == Segment.STARTUP ? 1 : 1204,
                1,
                1,
                0,
                new Money(new BigDecimal("1234.5"), Currency.getInstance("USD")),
                new BigDecimal(row.split("=")[1]));
    }
}
