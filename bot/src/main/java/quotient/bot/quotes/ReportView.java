package quotient.bot.quotes;

import com.google.gson.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.MarginBars;
import quotient.bot.charts.MarginChart;
import quotient.domain.dealdesk.QuoteReport;
import quotient.domain.money.MoneyText;
import quotient.domain.pricing.SegmentFigures;

/** Figures by segment: as a table at once, and with their picture in direct messages. */
final class ReportView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ReportView() {}

    /** The answer to {@code /quote report}, with a button that asks for the picture. */
    static Message table(QuoteReport report) {
        if (report.figures().isEmpty()) {
            return none(report);
        }
        String title = "*Quotes of the last " + report.days() + " days by segment*";
        JsonObject send = Blocks.button("Send me the picture", Actions.REPORT, Integer.toString(report.days()));
        return new Message(
                title + "\n" + rows(report),
                List.of(
                        Blocks.section(title + "\n```" + rows(report) + "```"),
                        Blocks.actions("report", List.of(send))));
    }

    static Message onItsWay(int days) {
        return Message.plain(
                ":bar_chart: The picture of the last " + days + " days is on its way to your direct messages.");
    }

    /** The message that carries the picture; text and table say every number that the picture shows. */
    static Message picture(QuoteReport report) {
        if (report.figures().isEmpty()) {
            return none(report);
        }
        List<JsonObject> blocks = List.of(
                Blocks.section("*" + headline(report) + "*"),
                Blocks.section("```" + rows(report) + "```"),
                Blocks.context(source(report)));
        Picture picture = new Picture(
                "margin-by-segment-" + report.to() + ".png", altText(report), () -> MarginChart.png(bars(report)));
        return new Message(
                headline(report) + ". " + spoken(report) + ". " + source(report), blocks, Optional.of(picture));
    }

    /** What the figures come to, in one sentence without its point. */
    static String headline(QuoteReport report) {
        List<SegmentFigures> below = report.below();
        if (below.isEmpty()) {
            return "No segment is below the " + guardrail(report) + " on average";
        }
        return below.size() == report.figures().size() && below.size() > 1
                ? "Every segment is below the " + guardrail(report) + " on average"
                : capital(joined(below)) + " quotes are on average below the " + guardrail(report);
    }

    static MarginBars bars(QuoteReport report) {
        return new MarginBars(
                headline(report),
                source(report),
                report.guardrail().value(),
                report.guarded().code() + " guardrail " + report.guardrail(),
                report.figures().stream()
                        .map(row -> new MarginBars.Bar(
                                capital(row.segment().spoken()), quotes(row.count()), row.averageMargin()))
                        .toList());
    }

    private static Message none(QuoteReport report) {
        return Message.plain("No quotes in the last " + report.days() + " days.");
    }

    private static String rows(QuoteReport report) {
        StringBuilder table = new StringBuilder(String.format(
                "%-12s %7s %9s %6s %6s %14s %9s%n",
                "segment", "quotes", "approved", "won", "lost", "offered", "margin"));
        for (SegmentFigures row : report.figures()) {
            table.append(String.format(
                    "%-12s %,7d %,9d %,6d %,6d %14s %8s%%%n",
                    row.segment().code(),
                    row.count(),
                    row.approved(),
                    row.won(),
                    row.lost(),
                    MoneyText.cents(row.value()),
                    row.averageMargin().toPlainString()));
        }
        return table.toString().stripTrailing();
    }

    private static String altText(QuoteReport report) {
        return "Bars of the average margin by segment: " + spoken(report) + ". A dashed line marks the "
                + guardrail(report) + ".";
    }

    private static String spoken(QuoteReport report) {
        return report.figures().stream()
                .map(row -> row.segment().spoken() + " " + row.averageMargin().toPlainString() + " % over "
                        + quotes(row.count()) + (report.isBelow(row) ? ", below" : ""))
                .collect(Collectors.joining("; "));
    }

    private static String source(QuoteReport report) {
        return "Average margin by segment of " + (report.everybodys() ? "all" : "your own") + " quotes, "
                + DAY.format(report.from()) + " to " + DAY.format(report.to()) + ". Source: Quotient";
    }

    private static String guardrail(QuoteReport report) {
        return report.guardrail() + " " + report.guarded().code() + " guardrail";
    }

    private static String quotes(long count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " quote" : " quotes");
    }

    /** {@code mid-market, small business and startup}. */
    private static String joined(List<SegmentFigures> rows) {
        List<String> names =
                new ArrayList<>(rows.stream().map(row -> row.segment().spoken()).toList());
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
