package quotient.bot.cadence;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Modal;
import quotient.domain.cadence.MeasurementCard;
import quotient.domain.cadence.SelfReport;
import quotient.domain.cadence.SnoozeForm;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricUnit;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.Shown;

/** The forms for a due measurement: its figures with what they were, its snooze, and why it cannot be measured (M9). */
final class ReportView {

    private ReportView() {}

    /** Last value and baseline stand beside each field; none has to be filled in but the day. */
    static Modal report(SelfReport report) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*" + escape(report.client()) + "* · " + escape(report.project()) + ": "
                + report.due().spoken() + ". Leave out what you do not know."));
        blocks.add(Inputs.date(
                MetricsForm.MEASUREMENT_DATE,
                "Measured on",
                Optional.of(report.day().toString())));
        Map<Metric, SelfReport.Line> lines =
                report.lines().stream().collect(Collectors.toMap(SelfReport.Line::metric, Function.identity()));
        MetricInputs.figures(
                blocks,
                report.lines().stream().map(SelfReport.Line::metric).toList(),
                metric -> was(report, lines.get(metric)));
        MetricInputs.circumstances(blocks);
        return new Modal(
                CadenceActions.REPORT, "Measurement", "Report", report.id().toString(), blocks);
    }

    static Modal snooze(MeasurementCard card) {
        return new Modal(
                CadenceActions.SNOOZE,
                "Put it off",
                "Snooze",
                card.id().toString(),
                List.of(
                        Blocks.section("Until when shall nobody be asked for the measurement of "
                                + card.due().spoken() + "? At the latest until " + card.latestSnooze() + "."),
                        Inputs.date(SnoozeForm.UNTIL, "Until")));
    }

    static Modal excuse(MeasurementCard card) {
        return new Modal(
                CadenceActions.EXCUSE,
                "Cannot measure",
                "Say so",
                card.id().toString(),
                List.of(
                        Blocks.section("Nobody is asked for the measurement of "
                                + card.due().spoken() + " any more. The next one comes as usual."),
                        Inputs.text(
                                SnoozeForm.REASON,
                                "Why can it not be measured?",
                                SnoozeForm.LONGEST,
                                true,
                                Optional.empty())));
    }

    private static String was(SelfReport report, SelfReport.Line line) {
        Stream<String> last =
                line.last().stream().map(figure -> "last " + amount(report, line.metric(), figure) + " · ");
        Stream<String> baseline =
                line.baseline().stream().map(figure -> "baseline " + amount(report, line.metric(), figure) + " · ");
        return Stream.concat(last, baseline).reduce("", String::concat);
    }

    private static String amount(SelfReport report, Metric metric, BigDecimal figure) {
        MetricUnit unit = metric.unit();
        return unit.isMoney() ? MoneyText.cents(new Money(figure, report.currency())) : Shown.plain(figure);
    }
}
