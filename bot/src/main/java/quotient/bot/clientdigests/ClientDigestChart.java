package quotient.bot.clientdigests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Series;
import quotient.bot.charts.Trend;
import quotient.bot.charts.Unit;
import quotient.domain.clientdigests.TwoWeeks;
import quotient.domain.money.Digits;

/** The picture of a client's week: tasks by day, beside the week before. */
final class ClientDigestChart {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ClientDigestChart() {}

    static Trend of(TwoWeeks weeks) {
        LocalDate first = weeks.first();
        List<String> days = first.datesUntil(first.plusDays(weeks.now().size()))
                .map(WEEKDAY::format)
                .toList();
        return Trend.of(new Caption(title(weeks), subtitle(weeks)), Unit.COUNT, days, series("This week", weeks.now()))
                .comparedWith(series("Week before", weeks.before()));
    }

    private static String title(TwoWeeks weeks) {
        return tasks(weeks.sumNow()) + " this week, after " + tasks(weeks.sumBefore()) + " the week before";
    }

    private static String subtitle(TwoWeeks weeks) {
        LocalDate last = weeks.first().plusDays(weeks.now().size() - 1L);
        return "Tasks completed by day, " + DAY.format(weeks.first()) + " to " + FULL_DAY.format(last)
                + ". Source: Quotient";
    }

    private static String tasks(long count) {
        return Digits.grouped(count) + (count == 1 ? " task" : " tasks");
    }

    private static Series series(String name, List<Long> figures) {
        return Series.of(name, figures.stream().map(BigDecimal::valueOf).toList());
    }
}
