package quotient.bot.digests;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.charts.Chart;
import quotient.domain.digests.Attention;
import quotient.domain.digests.WeeklyPicture;
import quotient.domain.digests.WeeklySnapshot;
import quotient.domain.digests.WinLoss;
import quotient.domain.money.Digits;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;

/** Draws a week: the sentence that matters, its picture, what needs a person, and the figures beside those before. */
final class SnapshotView {

    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("EEEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final WeeklySnapshot week;
    private final SnapshotCharts charts;
    private final SnapshotTables tables;

    SnapshotView(WeeklySnapshot week) {
        this.week = week;
        this.charts = new SnapshotCharts(week);
        this.tables = new SnapshotTables(week);
    }

    /** @param telling the picture that goes with it; the others go into its thread */
    Message message(WeeklyPicture telling) {
        if (week.isNothing()) {
            return Message.plain("*Pricing snapshot:* nothing was quoted, closed or spent " + until() + ".");
        }
        Optional<Chart> chart =
                Optional.of(telling).filter(each -> each.hasFigures(week)).map(charts::chart);
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + escape(headline()) + "*"));
        blocks.add(Blocks.context("Pricing snapshot of the week " + until()));
        attention().ifPresent(lines -> blocks.add(Blocks.section(lines)));
        blocks.add(Blocks.fields(figures()));
        tables.all().forEach(table -> blocks.add(Blocks.section(table)));
        winsAndLosses().ifPresent(lines -> blocks.add(Blocks.section(lines)));
        chart.ifPresent(drawn -> blocks.add(Blocks.section("*The picture in figures*\n```" + drawn.rows() + "```")));
        blocks.add(
                Blocks.context(
                        "Compared with the seven days before. Approved and closed are as of now, for quotes made in the week."));
        return new Message(text(chart), blocks, chart.map(drawn -> picture(telling, drawn)));
    }

    /** One more picture, for the thread. */
    Message more(WeeklyPicture which) {
        Chart chart = charts.chart(which);
        String title = escape(chart.caption().title());
        return new Message(
                title + ". " + escape(chart.caption().subtitle()) + "\n" + chart.rows(),
                List.of(
                        Blocks.section("*" + title + "*"),
                        Blocks.section("```" + chart.rows() + "```"),
                        Blocks.context(escape(chart.caption().subtitle()))),
                Optional.of(picture(which, chart)));
    }

    private Picture picture(WeeklyPicture which, Chart chart) {
        return new Picture(which.code() + "-" + week.week().lastDay() + ".png", chart.altText(), chart::png);
    }

    private String headline() {
        return week.headline().sentence();
    }

    private String until() {
        return "to " + END.format(week.week().to().atZone(week.week().zone()));
    }

    private Optional<String> attention() {
        List<Attention> all = week.attention();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("*Needs a person*\n"
                        + all.stream().map(SnapshotView::line).collect(Collectors.joining("\n")));
    }

    private static String line(Attention attention) {
        return "• " + escape(attention.sentence()) + " → " + attention.owner().called() + ", `" + attention.command()
                + "`";
    }

    private List<String> figures() {
        List<String> fields = new ArrayList<>();
        fields.add(field(
                "Quotes",
                Digits.grouped(week.quotes().count()),
                Moves.percent(week.quotes().count(), week.before().count())));
        fields.add(field("Approved", week.approved().toString(), Moves.points(week.approved(), week.approvedBefore())));
        week.quotes()
                .averageMargin()
                .ifPresent(margin -> fields.add(field(
                        "Average margin",
                        margin.toPlainString() + " %",
                        Moves.points(
                                week.quotes().averageMargin(), week.before().averageMargin()))));
        fields.add(field(
                "Escalated", week.escalated().toString(), Moves.points(week.escalated(), week.escalatedBefore())));
        week.quotes()
                .value()
                .ifPresent(value -> fields.add(field("Offered", MoneyText.cents(value), offeredBefore(value))));
        if (!week.spend().isNothing()) {
            fields.add(field(
                    "Spent on models",
                    MoneyText.cents(week.spend().all().cost()) + " of "
                            + MoneyText.cents(week.spend().weekly()),
                    Moves.percent(
                            week.spend().all().cost(), week.spend().before().cost())));
        }
        return fields;
    }

    private String offeredBefore(Money now) {
        return week.before()
                .value()
                .filter(before -> before.currency().equals(now.currency()))
                .map(before -> Moves.percent(now, before))
                .orElse("");
    }

    private static String field(String name, String value, String moved) {
        return "*" + name + "*\n" + value + (moved.isEmpty() ? "" : "  " + moved);
    }

    private Optional<String> winsAndLosses() {
        WinLoss.Count all = week.closed().all();
        if (all.rate().whole() == 0) {
            return Optional.empty();
        }
        String bands = week.closed().byBand().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().spoken() + ": " + each.getValue().rate() + " of "
                        + each.getValue().rate().whole())
                .collect(Collectors.joining(" · "));
        String reasons = counted(week.closed().reasons());
        String rivals = counted(week.closed().rivals());
        return Optional.of("*Won and lost:* " + all.won() + " won, " + all.lost() + " lost, " + all.rate() + " won.\n"
                + "Win rate by price (" + week.spend().daily().currency() + "): " + bands
                + (reasons.isEmpty() ? "" : "\nWhy quotes were lost: " + reasons)
                + (rivals.isEmpty() ? "" : "\nLost to: " + rivals));
    }

    private static String counted(List<WinLoss.Reason> said) {
        return said.stream()
                .map(reason -> escape(reason.words()) + " (" + reason.quotes() + ")")
                .collect(Collectors.joining(", "));
    }

    private String text(Optional<Chart> chart) {
        String figures = figures().stream()
                .map(field -> field.replace("*", "").replace("\n", " "))
                .collect(Collectors.joining(". "));
        return Stream.of(
                        Optional.of(escape(headline()) + ". Pricing snapshot of the week " + until() + "."),
                        attention().map(lines -> lines.replace("*", "")),
                        Optional.of(figures + "."),
                        chart.map(Chart::rows),
                        winsAndLosses().map(lines -> lines.replace("*", "")),
                        Optional.of(tables.text()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
