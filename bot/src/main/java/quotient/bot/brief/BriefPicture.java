package quotient.bot.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Chart;
import quotient.bot.charts.Series;
import quotient.bot.charts.Stack;
import quotient.bot.charts.Unit;
import quotient.domain.brief.Brief;
import quotient.domain.brief.RevenueWeek;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;

/** What was won by week, from new clients and from those who bought before. */
final class BriefPicture {

    private BriefPicture() {}

    /** Empty when nothing was won in any of the weeks. */
    static Optional<Chart> chart(Brief brief) {
        List<RevenueWeek> weeks = brief.revenue();
        return weeks.stream().allMatch(week -> week.wonValue().isZero())
                ? Optional.empty()
                : Optional.of(Stack.of(caption(weeks), unit(weeks), names(weeks), parts(weeks)));
    }

    static Picture picture(Brief brief, Chart chart) {
        return new Picture("brief-" + brief.day() + ".png", chart.altText(), chart::png);
    }

    private static Caption caption(List<RevenueWeek> weeks) {
        RevenueWeek last = weeks.get(weeks.size() - 1);
        String before = weeks.size() < 2
                ? ""
                : ", after " + MoneyText.cents(weeks.get(weeks.size() - 2).wonValue()) + " the week before";
        return new Caption(
                MoneyText.cents(last.wonValue()) + " won in the week to " + BriefText.shortDay(last.lastDay()) + before,
                "Offered prices of the quotes won in each week, Monday to Sunday, named by its last day. Source: Quotient");
    }

    private static Unit unit(List<RevenueWeek> weeks) {
        Money any = weeks.get(0).newClients();
        return Unit.money(MoneyText.symbol(any.currency()), 2);
    }

    private static List<String> names(List<RevenueWeek> weeks) {
        return weeks.stream().map(week -> BriefText.shortDay(week.lastDay())).toList();
    }

    private static List<Series> parts(List<RevenueWeek> weeks) {
        List<Series> parts = new ArrayList<>(List.of(
                series("New clients", weeks, RevenueWeek::newClients),
                series("Expansion", weeks, RevenueWeek::expansion)));
        if (weeks.stream().anyMatch(week -> !week.unnamed().isZero())) {
            parts.add(series("No client named", weeks, RevenueWeek::unnamed));
        }
        return parts;
    }

    private static Series series(String name, List<RevenueWeek> weeks, Function<RevenueWeek, Money> of) {
        List<BigDecimal> values = weeks.stream().map(of).map(Money::amount).toList();
        return Series.of(name, values);
    }
}
