package quotient.bot.roi;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.bot.blocks.Modal;
import quotient.domain.reading.Word;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.MeasurementPeriod;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricGroup;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.PeriodType;
import quotient.domain.roi.Project;

/** The forms for figures (M3, M4): every metric by its group, and none that has to be filled in but the day. */
final class RecordView {

    private static final int SHORT = 40;
    private static final int LONG = 500;

    private RecordView() {}

    /** @param answerTo where it is told what came of it; may be empty */
    static Modal baseline(Project project, String answerTo) {
        List<JsonObject> blocks = head(project, MetricsForm.CAPTURE_DATE, "Captured on");
        figures(blocks, Metric.ofBaseline());
        return new Modal(RoiActions.BASELINE, "Baseline", "Enter", metadata(project, answerTo), tail(blocks));
    }

    static Modal measurement(Project project, String answerTo) {
        List<JsonObject> blocks = head(project, MetricsForm.MEASUREMENT_DATE, "Measured on");
        blocks.add(Inputs.select(
                MetricsForm.PERIOD, "It looks back on a", choices(MeasurementPeriod.values()), Optional.of("month")));
        figures(blocks, Metric.ofMeasurement());
        return new Modal(RoiActions.MEASUREMENT, "Measurement", "Enter", metadata(project, answerTo), tail(blocks));
    }

    /** The name of the input of a metric. */
    static String field(Metric metric) {
        return MetricsForm.METRICS + "." + metric.code();
    }

    private static List<JsonObject> head(Project project, String field, String label) {
        return new ArrayList<>(List.of(Blocks.section(RoiText.title(project)), Inputs.date(field, label)));
    }

    private static void figures(List<JsonObject> blocks, List<Metric> metrics) {
        for (MetricGroup group : MetricGroup.values()) {
            List<Metric> own =
                    metrics.stream().filter(metric -> metric.group() == group).toList();
            if (!own.isEmpty()) {
                blocks.add(Blocks.section("*" + group.code() + "*"));
                own.forEach(metric -> blocks.add(Inputs.optional(input(metric))));
            }
        }
    }

    private static JsonObject input(Metric metric) {
        return metric == Metric.PERIOD_TYPE
                ? Inputs.select(field(metric), metric.spoken(), choices(PeriodType.values()), Optional.empty())
                : Inputs.hinted(
                        Inputs.text(field(metric), metric.spoken(), SHORT, false, Optional.empty()),
                        metric.unit().spoken());
    }

    private static List<JsonObject> tail(List<JsonObject> blocks) {
        blocks.add(Inputs.select(
                MetricsForm.CONFIDENCE,
                "How far are these figures to be trusted?",
                choices(Confidence.values()),
                Optional.of("medium")));
        blocks.add(Inputs.optional(
                Inputs.text(MetricsForm.SOURCE, "Where were they read?", SHORT, false, Optional.empty())));
        blocks.add(Inputs.optional(Inputs.text(
                MetricsForm.REASON, "Why did they change so much, if they did?", LONG, true, Optional.empty())));
        blocks.add(Inputs.optional(Inputs.text(MetricsForm.NOTES, "Notes", LONG, true, Optional.empty())));
        return blocks;
    }

    private static List<Choice> choices(Word[] words) {
        return Stream.of(words)
                .map(word -> new Choice(word.code(), word.code()))
                .toList();
    }

    private static String metadata(Project project, String answerTo) {
        return project.id() + " " + answerTo;
    }
}
