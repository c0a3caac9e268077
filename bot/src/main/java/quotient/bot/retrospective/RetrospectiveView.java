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
import quotient.bot.charts.Marks;
import quotient.bot.charts.Unit;
import quotient.domain.pricing.QuoteId;
import quotient.domain.retrospective.Bounds;
import quotient.domain.retrospective.Retrospective;

/** The week's retrospective (P73): one proposal, the figures of the agenda, and the margins by segment as a picture. */
final class RetrospectiveView {

    private static final int MOST_NAMED = 10;

    private RetrospectiveView() {}

    static Message message(Retrospective week) {
        Optional<Bars> chart = chart(week);
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Pricing retrospective, week to "
                + week.week().lastDay() + "*\n*Proposal:* " + escape(week.proposal())));
        blocks.add(Blocks.section(figures(week)));
        chart.ifPresent(bars -> blocks.add(Blocks.section("*The picture in figures*\n```" + bars.rows() + "```")));
        blocks.add(Blocks.context("A proposal changes nothing. Over " + Bounds.TARGET_MARGIN + " % by more than "
                + Bounds.ROOM + " points in two weeks, with " + Bounds.LEAST_QUOTES
                + " quotes in each, is room to lower a default."));
        return new Message(
                "Pricing retrospective, week to " + week.week().lastDay() + ". Proposal: " + escape(week.proposal())
                        + " " + figures(week).replace("\n", ". ")
                        + chart.map(bars -> " " + bars.rows()).orElse(""),
                blocks,
                chart.map(bars ->
                        new Picture("retrospective-" + week.week().lastDay() + ".png", bars.altText(), bars::png)));
    }

    private static String figures(Retrospective week) {
        return "*Quotes* " + week.made() + " made, " + week.sent() + " sent, " + week.approved() + " approved, "
                + week.escalated() + " escalated\n*Exceptions* " + week.opened() + " opened, " + week.closed()
                + " recovered\n*Escalated and decided* " + later(week);
    }

    private static String later(Retrospective week) {
        if (week.settled().whole() == 0) {
            return "none this week";
        }
        String named = week.approvedAnyway().stream()
                .limit(MOST_NAMED)
                .map(QuoteId::value)
                .collect(Collectors.joining(", "));
        return week.settled().part() + " of " + week.settled().whole() + " approved"
                + (named.isEmpty() ? "" : ": " + named);
    }

    private static Optional<Bars> chart(Retrospective week) {
        List<Bars.Bar> bars = week.segments().stream()
                .filter(segment -> segment.margin().isPresent())
                .map(segment ->
                        Bars.Bar.of(segment.segment().spoken(), segment.margin().orElseThrow()))
                .toList();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(Bars.of(
                                new Caption(
                                        title(week),
                                        "Average margin by segment, week to "
                                                + week.week().lastDay() + ". Source: Quotient"),
                                Unit.percent(2),
                                bars)
                        .against(Marks.NONE.line("target " + Bounds.TARGET_MARGIN + " %", Bounds.TARGET_MARGIN)));
    }

    private static String title(Retrospective week) {
        long under = week.segments().stream()
                .filter(segment -> segment.margin()
                        .filter(margin -> margin.compareTo(Bounds.TARGET_MARGIN) < 0)
                        .isPresent())
                .count();
        return under == 0
                ? "Every segment kept the target margin of " + Bounds.TARGET_MARGIN + " %"
                : under + (under == 1 ? " segment was" : " segments were") + " under the target margin of "
                        + Bounds.TARGET_MARGIN + " %";
    }
}
