package quotient.bot.roi;

import static quotient.bot.blocks.Text.escape;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MonthlyCost;
import quotient.domain.roi.NextStep;
import quotient.domain.roi.Project;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Snapshot;

/** The return of a project: three numbers, before and after, trend, confidence, and what to do next (M5). */
final class RoiView {

    private static final List<RoiFigure> NUMBERS =
            List.of(RoiFigure.ROI_PERCENTAGE, RoiFigure.MONTHLY_BENEFIT, RoiFigure.PAYBACK_PERIOD_MONTHS);
    private static final List<RoiFigure> MORE = List.of(
            RoiFigure.COST_SAVINGS_MONTHLY,
            RoiFigure.COST_SAVINGS_ANNUAL,
            RoiFigure.REVENUE_INCREASE,
            RoiFigure.INVESTMENT,
            RoiFigure.TIME_SAVINGS_PERCENTAGE,
            RoiFigure.ERROR_REDUCTION_PERCENTAGE,
            RoiFigure.EFFICIENCY_GAIN_PERCENTAGE,
            RoiFigure.CUSTOMER_SATISFACTION_IMPROVEMENT,
            RoiFigure.CONVERSION_RATE_IMPROVEMENT,
            RoiFigure.HOURS_SAVED_PER_WEEK);
    private static final List<Metric> COMPARED = List.of(
            Metric.AVG_TASK_COMPLETION_TIME,
            Metric.ERROR_RATE_PERCENTAGE,
            Metric.CSAT_SCORE,
            Metric.NPS_SCORE,
            Metric.CONVERSION_RATE_PERCENTAGE,
            Metric.MONTHLY_REVENUE);

    private RoiView() {}

    static Message card(Roi roi) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(head(roi)));
        blocks.add(Blocks.fields(Stream.concat(
                        NUMBERS.stream().map(figure -> "*" + figure.spoken() + "*\n" + RoiText.told(roi, figure)),
                        Stream.of(
                                "*trend*\n" + RoiText.trend(roi.trend()),
                                "*confidence*\n" + RoiText.confidence(roi.confidence())))
                .toList()));
        comparison(roi).ifPresent(lines -> blocks.add(Blocks.section("*Before and now*\n" + lines)));
        blocks.add(Blocks.fields(MORE.stream()
                .map(figure -> "*" + figure.spoken() + "*\n" + RoiText.told(roi, figure))
                .toList()));
        blocks.add(Blocks.section("*Next:* " + escape(NextStep.of(roi))));
        blocks.add(Blocks.context(remarks(roi)));
        blocks.add(Blocks.actions("roi", buttons(roi)));
        return new Message(spoken(roi), blocks);
    }

    /** With the picture of before and after, for a message that can carry one. */
    static Message picture(Roi roi) {
        List<JsonObject> blocks = new ArrayList<>(List.of(Blocks.section(head(roi))));
        RoiChart.of(roi).ifPresent(chart -> blocks.add(Blocks.section("```" + chart.rows() + "```")));
        return new Message(spoken(roi), blocks, RoiChart.picture(roi));
    }

    /** How a figure came about: its formula, what it was reckoned from, and what must be known beside it. */
    static Message why(Roi roi, RoiFigure which) {
        String inputs = roi.figure(which).inputs().stream()
                .map(line -> "• " + escape(line))
                .collect(Collectors.joining("\n"));
        String note = roi.figure(which).note().isEmpty()
                ? ""
                : "\n:information_source: " + escape(roi.figure(which).note());
        String text = head(roi) + "\n*" + which.spoken() + ": " + RoiText.value(roi, which) + "*\n= "
                + escape(which.formula()) + (inputs.isEmpty() ? "" : "\n" + inputs) + note;
        return new Message(text, List.of(Blocks.section(text), Blocks.context(remarks(roi))));
    }

    /** The lowest return first. */
    static Message portfolio(List<Roi> all) {
        if (all.isEmpty()) {
            return Message.plain("There is no project that you can see yet. `/roi help` says how one begins.");
        }
        String lines = all.stream().map(RoiView::line).collect(Collectors.joining("\n"));
        return new Message(
                "Returns, the lowest first\n" + lines,
                List.of(
                        Blocks.header("Returns, the lowest first"),
                        Blocks.section(lines),
                        Blocks.context("`/roi CLIENT` shows one, `/roi why CLIENT roi` how it came about")));
    }

    /** Which of several projects is meant. */
    static Message choice(List<Project> projects) {
        String lines = projects.stream()
                .map(project -> "• " + RoiText.title(project) + ": `/roi " + project.id() + "`")
                .collect(Collectors.joining("\n"));
        return Message.plain(
                projects.isEmpty()
                        ? "There is no project for this client yet. `/roi help` says how one begins."
                        : "Which project?\n" + lines);
    }

    private static String line(Roi roi) {
        return "• " + RoiText.title(roi.of().project()) + " · ROI " + RoiText.value(roi, RoiFigure.ROI_PERCENTAGE)
                + " over " + roi.period() + " · payback " + RoiText.value(roi, RoiFigure.PAYBACK_PERIOD_MONTHS) + " · "
                + RoiText.trend(roi.trend()) + " · confidence "
                + roi.confidence().code();
    }

    private static String head(Roi roi) {
        return RoiText.title(roi.of().project()) + "\nas of " + roi.asOf() + ", " + roi.period() + " since the go-live";
    }

    private static String spoken(Roi roi) {
        return head(roi) + ". "
                + NUMBERS.stream()
                        .map(figure -> figure.spoken() + ": " + RoiText.told(roi, figure))
                        .collect(Collectors.joining("; "))
                + ". Trend: " + RoiText.trend(roi.trend()) + ". Confidence: "
                + roi.confidence().code() + ".";
    }

    /** Every figure of the picture's two ends stands here too. */
    private static Optional<String> comparison(Roi roi) {
        return roi.of()
                .history()
                .baseline()
                .map(baseline -> {
                    List<Snapshot> measured = roi.of().history().measurements(roi.asOf());
                    Optional<String> cost = cost(roi, baseline, measured);
                    Stream<String> rest =
                            COMPARED.stream().flatMap(metric -> compared(roi, metric, baseline, measured).stream());
                    return Stream.concat(cost.stream(), rest).collect(Collectors.joining("\n"));
                })
                .filter(lines -> !lines.isEmpty());
    }

    private static Optional<String> cost(Roi roi, Snapshot baseline, List<Snapshot> measured) {
        Project project = roi.of().project();
        return MonthlyCost.of(baseline.metrics())
                .flatMap(before -> measured.stream()
                        .flatMap(entry -> MonthlyCost.of(entry.metrics()).stream())
                        .filter(before::isComparableWith)
                        .reduce((first, second) -> second)
                        .map(now -> "cost a month: " + RoiText.money(project, before.total()) + " → "
                                + RoiText.money(project, now.total())));
    }

    private static Optional<String> compared(Roi roi, Metric metric, Snapshot baseline, List<Snapshot> measured) {
        Project project = roi.of().project();
        return baseline.metrics()
                .amount(metric)
                .flatMap(before -> measured.stream()
                        .flatMap(entry -> entry.metrics().amount(metric).stream())
                        .reduce((first, second) -> second)
                        .map(now -> metric.spoken() + ": " + RoiText.amount(project, metric, before) + " → "
                                + RoiText.amount(project, metric, now)));
    }

    private static String remarks(Roi roi) {
        return roi.remarks().entrySet().stream().map(RoiView::remark).collect(Collectors.joining("\n"));
    }

    private static String remark(Map.Entry<String, String> remark) {
        return remark.getKey() + ": " + escape(remark.getValue());
    }

    private static List<JsonObject> buttons(Roi roi) {
        String place = roi.of().project().id() + " " + roi.asOf();
        List<JsonObject> buttons = new ArrayList<>(
                List.of(Blocks.button("Why this ROI?", RoiActions.WHY, place + " " + RoiFigure.ROI_PERCENTAGE.code())));
        if (RoiChart.of(roi).isPresent()) {
            buttons.add(Blocks.primary(Blocks.button("Send me the picture", RoiActions.PICTURE, place)));
        }
        return buttons;
    }
}
