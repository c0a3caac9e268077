package quotient.bot.retrospective;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Unit;
import quotient.domain.digests.RepWeek;
import quotient.domain.retrospective.Bounds;
import quotient.domain.retrospective.Insight;
import quotient.domain.retrospective.WeeklyInsights;

/** The week's insights (P120): one thing to do, what the figures teach, and the approval rates as a picture. */
final class InsightsView {

    private static final int MOST_REPS = 12;

    private InsightsView() {}

    static Message message(WeeklyInsights week) {
        Optional<Bars> chart = chart(week);
        String lines = week.insights().stream().map(InsightsView::line).collect(Collectors.joining("\n"));
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(
                "*Insights of the week to " + week.week().lastDay() + "*\n*To do:* " + escape(week.action())));
        blocks.add(Blocks.section(lines));
        chart.ifPresent(
                bars -> blocks.add(Blocks.section("*The picture in figures*\n```" + escape(bars.rows()) + "```")));
        return new Message(
                "Insights of the week to " + week.week().lastDay() + ". To do: " + escape(week.action()) + " "
                        + lines.replace("\n", " ")
                        + chart.map(bars -> " " + escape(bars.rows())).orElse(""),
                blocks,
                chart.map(
                        bars -> new Picture("insights-" + week.week().lastDay() + ".png", bars.altText(), bars::png)));
    }

    private static String line(Insight insight) {
        return (insight.known() ? ":bulb: " : ":white_circle: ") + "*" + insight.title() + "* "
                + escape(insight.sentence());
    }

    private static Optional<Bars> chart(WeeklyInsights week) {
        List<Bars.Bar> bars = week.reps().stream()
                .limit(MOST_REPS)
                .flatMap(rep -> rep.approved().percent().map(rate -> Bars.Bar.of(named(rep, week), rate)).stream())
                .toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(Bars.of(
                        new Caption(
                                week.reps().get(0).name() + " had the highest approval rate",
                                "Approved quotes of all, by who made at least " + Bounds.LEAST_QUOTES + ", week to "
                                        + week.week().lastDay() + ". Source: Quotient"),
                        Unit.percent(1),
                        bars));
    }

    /** Two people of one name are told apart. */
    private static String named(RepWeek rep, WeeklyInsights week) {
        long same = week.reps().stream()
                .filter(other -> other.name().equals(rep.name()))
                .count();
        return same == 1 ? rep.name() : rep.name() + " " + rep.author();
    }
}
