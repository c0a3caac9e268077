package quotient.bot.dealexceptions;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Chart;
import quotient.bot.charts.Multiples;
import quotient.bot.charts.Series;
import quotient.bot.charts.Trend;
import quotient.bot.charts.Unit;
import quotient.domain.dealexceptions.AgeBand;
import quotient.domain.dealexceptions.BurnDown;
import quotient.domain.dealexceptions.BurnDownPicture;
import quotient.domain.dealexceptions.ExceptionWeek;

/** The pictures of a burn-down, each with its message as its title. */
final class BurnDownCharts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final String WEEKS = "By week, named by its Monday. Source: Quotient";

    private BurnDownCharts() {}

    static Chart chart(BurnDown burnDown, BurnDownPicture picture) {
        return switch (picture) {
            case TREND -> trend(burnDown);
            case AGES -> ages(burnDown);
            case FLOW -> flow(burnDown);
        };
    }

    private static Trend trend(BurnDown burnDown) {
        String title = burnDown.atRisk() + " at risk now, " + burnDown.atRiskMonthAgo() + " a month ago: "
                + (burnDown.isOnTarget()
                        ? "the quarter less that a month must bring is there"
                        : "a month must bring a quarter less");
        return Trend.of(
                new Caption(title, "Exceptions open at the end of each week, and those of 14 days or more. " + WEEKS),
                Unit.COUNT,
                periods(burnDown),
                counts(burnDown, "Open", ExceptionWeek::openAtEnd),
                counts(burnDown, "At risk", ExceptionWeek::atRiskAtEnd));
    }

    private static Bars ages(BurnDown burnDown) {
        long old = burnDown.board().bands().getOrDefault(AgeBand.REAPPROVAL, 0L);
        String title = old == 0
                ? "No open exception is over 30 days old"
                : old + (old == 1 ? " open exception is" : " open exceptions are") + " over 30 days old";
        return Bars.of(
                new Caption(
                        title,
                        "Open exceptions by age in days, " + burnDown.board().today() + ". Source: Quotient"),
                Unit.COUNT,
                Stream.of(AgeBand.values())
                        .map(band -> Bars.Bar.of(
                                band.code() + " days",
                                BigDecimal.valueOf(burnDown.board().bands().getOrDefault(band, 0L))))
                        .toList());
    }

    private static Multiples flow(BurnDown burnDown) {
        ExceptionWeek week = burnDown.latest();
        String title = week.opened() + " opened this week, " + week.closed() + " closed, "
                + week.recovered().toPlainString() + " points of margin won back";
        return Multiples.of(
                new Caption(title, "Opened, closed as recovered, and points of margin won back. " + WEEKS),
                new Unit("", "", 2),
                periods(burnDown),
                List.of(
                        counts(burnDown, "Opened", ExceptionWeek::opened),
                        counts(burnDown, "Closed", ExceptionWeek::closed),
                        Series.of(
                                "Points won back",
                                burnDown.weeks().stream()
                                        .map(ExceptionWeek::recovered)
                                        .toList())));
    }

    private static List<String> periods(BurnDown burnDown) {
        return burnDown.weeks().stream().map(week -> DAY.format(week.monday())).toList();
    }

    private static Series counts(BurnDown burnDown, String name, Function<ExceptionWeek, Long> count) {
        return Series.of(
                name,
                burnDown.weeks().stream().map(count).map(BigDecimal::valueOf).toList());
    }
}
