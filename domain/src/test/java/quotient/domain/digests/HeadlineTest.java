package quotient.domain.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.CsvSource;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.testing.EachRow;
import quotient.domain.usage.UsageTotals;

@DisplayName("P119, P98: the sentence that matters comes first, and what needs a person after it")
final class HeadlineTest {

    private static final Currency USD = Currency.getInstance("USD");

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        spend over budget beats everything   | 40:32:4   | 40:36:4 | 50.00 | 101 | SPEND    | Spend went over the daily budget of $100.00 on one of 1 days
        a segment under its guardrail        | 40:32:4   | 40:36:4 | 54.99 | 100 | MARGIN   | Startup quotes are on average under the 55 % guardrail, at 54.99 %
        the guardrail itself is kept         | 40:36:4   | 40:36:4 | 55.00 | 100 | QUOTES   | 40 quotes, as many as the week before, and 90.0 % of them approved
        approval fell by five points         | 40:34:4   | 40:36:4 | 66.00 | 0   | APPROVAL | The approval rate fell to 85.0 %, from 90.0 % the week before
        approval rose                        | 40:38:4   | 40:36:4 | 66.00 | 0   | APPROVAL | The approval rate rose to 95.0 %, from 90.0 % the week before
        a little less is no news             | 100:86:4  | 100:90:4| 66.00 | 0   | QUOTES   | 100 quotes, as many as the week before, and 86.0 % of them approved
        four quotes say nothing of a rate    | 4:1:0     | 40:36:4 | 66.00 | 0   | QUOTES   | 4 quotes, down from 40, and 25.0 % of them approved
        escalated too often                  | 40:36:11  | 40:36:4 | 66.00 | 0   | APPROVAL | 27.5 % of the quotes were escalated, where over 25 % is too often
        a quarter is not too often           | 40:36:10  | 40:36:4 | 66.00 | 0   | QUOTES   | 40 quotes, as many as the week before, and 90.0 % of them approved
        more than before                     | 1200:1080:0 | 40:36:0 | 66.00 | 0 | QUOTES   | 1,200 quotes, up from 40, and 90.0 % of them approved
        one quote                            | 1:1:0     | 0:0:0   | 66.00 | 0   | QUOTES   | 1 quote, up from 0, and 100.0 % of them approved
        none                                 | 0:0:0     | 3:3:0   | 66.00 | 0   | SPEND    | No quotes were made this week
        """)
    void headline(
            String row, String now, String before, String margin, String spent, WeeklyPicture picture, String said) {
        assertEquals(
                new Headline(said, picture), week(now, before, margin, spent).headline(), row);
    }

    @EachRow
    @CsvSource(delimiter = '|', textBlock = """
        nothing out of bounds             | 40:36:10 | 60.00 | 100 | ''
        P98: a margin under 60 % warns    | 40:36:10 | 59.99 | 100 | revenue_lead: The week's quotes have a margin of 59.99 % on average; under 60 % is a warning
        P98: under 50 % is critical       | 40:36:10 | 49.99 | 100 | revenue_lead: The week's quotes have a margin of 49.99 % on average; under 50 % is critical
        P98: over 25 % escalated warns    | 40:36:11 | 60.00 | 100 | deal_desk: 27.5 % of the quotes were escalated; over 25 % is a warning
        P98: over 40 % is critical        | 40:36:17 | 60.00 | 100 | deal_desk: 42.5 % of the quotes were escalated; over 40 % is critical
        nine quotes say nothing of shares | 9:9:9    | 60.00 | 100 | ''
        a day over budget                 | 40:36:10 | 60.00 | 101 | ops: More than $100.00 was spent on Fri 6 Mar ($101.00)
        """)
    void attention(String row, String now, String margin, String spent, String said) {
        List<String> found = week(now, "40:36:4", margin, spent).attention().stream()
                .map(each -> each.owner().code() + ": " + each.sentence())
                .toList();
        assertEquals(said, String.join(" / ", found), row);
    }

    private static WeeklySnapshot week(String now, String before, String margin, String spent) {
        Money cost = Money.usd(spent);
        UsageTotals all = new UsageTotals(1, 0, 0, cost, 0);
        Week week = new Week(ZoneId.of("America/New_York"), Instant.parse("2026-03-06T21:00:00Z"));
        return new WeeklySnapshot(
                week,
                figures(now, margin, true),
                figures(before, "66.00", true),
                List.of(new WeekCount(week, 1, 1)),
                List.of(),
                WinLoss.of(List.of()),
                new WeekSpend(
                        List.of(new WeekSpend.Day(LocalDate.of(2026, 3, 6), cost)),
                        Money.usd("100"),
                        all,
                        UsageTotals.none(USD),
                        List.of()),
                new WaitingQuotes(List.of(), false),
                Percent.of("55"));
    }

    /** @param counts {@code quotes:approved:escalated} */
    private static QuoteFigures figures(String counts, String margin, boolean parts) {
        String[] each = counts.split(":");
        long count = Long.parseLong(each[0]);
        return new QuoteFigures(
                count,
                Long.parseLong(each[1]),
                Long.parseLong(each[2]),
                count,
                0,
                0,
                count == 0 ? Optional.empty() : Optional.of(new BigDecimal(margin)),
                count == 0 ? Optional.empty() : Optional.of(Money.usd("10")),
                parts && count > 0 ? Map.of(Segment.STARTUP, figures(counts, margin, false)) : Map.of(),
                Map.of());
    }
}
