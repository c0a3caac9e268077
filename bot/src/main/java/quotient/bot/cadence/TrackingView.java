package quotient.bot.cadence;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import quotient.domain.cadence.TrackingLine;
import quotient.domain.cadence.TrackingReport;

/** How well it is measured (M16): the numbers in the text, and the same as a picture. */
final class TrackingView {

    private static final String NOT_KEPT =
            "Engagement with reports and the time spent are not kept yet, so they are not counted.";
    private static final String RULES =
            "Complete: measurements that are there, of those that were due. Timely: of those that"
                    + " are there, entered within three days. Accurate: entries that were neither flagged, corrected nor sent back."
                    + " Delivered: reports that have reached their client, of those that were approved.";
    private static final int MOST_LINES = 20;

    private TrackingView() {}

    static Message report(TrackingReport report) {
        return new Message(spoken(report), blocks(report));
    }

    /** With its picture, for a message that can carry one. */
    static Message week(TrackingReport report, LocalDate day) {
        Bars chart = chart(report, day);
        return new Message(
                spoken(report),
                blocks(report),
                Optional.of(new Picture("tracking-" + day + ".png", chart.altText(), chart::png)));
    }

    private static List<JsonObject> blocks(TrackingReport report) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.header("How well it is measured"));
        blocks.add(Blocks.section(figures(report.all())));
        if (!report.isEmpty()) {
            blocks.add(Blocks.section(report.projects().stream()
                    .limit(MOST_LINES)
                    .map(TrackingView::line)
                    .collect(Collectors.joining("\n"))));
        }
        blocks.add(Blocks.context(RULES, NOT_KEPT));
        return blocks;
    }

    private static String spoken(TrackingReport report) {
        return "How well it is measured\n" + figures(report.all()) + "\n" + NOT_KEPT;
    }

    private static String figures(TrackingLine line) {
        return "*complete* " + percent(line.completeness()) + " (" + line.measured() + " of " + line.expected()
                + " due) · *timely* " + percent(line.timeliness()) + " (" + line.onTime() + " of " + line.measured()
                + ") · *accurate* " + percent(line.accuracy()) + " (" + line.doubtful() + " of " + line.entries()
                + " entries flagged, corrected or sent back) · *delivered* " + percent(line.delivery()) + " ("
                + line.delivered() + " of " + line.approved() + " approved reports) · " + line.excused()
                + " could not be measured";
    }

    private static String line(TrackingLine line) {
        return "• " + escape(line.name()) + ": complete " + percent(line.completeness()) + ", timely "
                + percent(line.timeliness()) + ", accurate " + percent(line.accuracy()) + "; figures: "
                + escape(line.figures());
    }

    private static Bars chart(TrackingReport report, LocalDate day) {
        TrackingLine all = report.all();
        return Bars.of(
                new Caption(
                        "Of the measurements that were due, "
                                + all.completeness()
                                        .map(share -> share + " % are there")
                                        .orElse("none was counted yet"),
                        "Share in percent of all projects as of " + day + ". Source: Quotient"),
                Unit.percent(1),
                List.of(
                        new Bars.Bar("complete", all.completeness()),
                        new Bars.Bar("timely", all.timeliness()),
                        new Bars.Bar("accurate", all.accuracy()),
                        new Bars.Bar("delivered", all.delivery())));
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value.toPlainString() + " %").orElse("not counted yet");
    }
}
