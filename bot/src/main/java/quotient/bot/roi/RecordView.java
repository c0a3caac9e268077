package quotient.bot.roi;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Modal;
import quotient.bot.cadence.MetricInputs;
import quotient.domain.roi.MeasurementPeriod;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.Project;

/** The forms for figures (M3, M4): every metric by its group, and none that has to be filled in but the day. */
final class RecordView {

    private RecordView() {}

    /** @param answerTo where it is told what came of it; may be empty */
    static Modal baseline(Project project, String answerTo) {
        List<JsonObject> blocks = head(project, MetricsForm.CAPTURE_DATE, "Captured on");
        MetricInputs.figures(blocks, Metric.ofBaseline(), metric -> "");
        return new Modal(RoiActions.BASELINE, "Baseline", "Enter", metadata(project, answerTo), tail(blocks));
    }

    static Modal measurement(Project project, String answerTo) {
        List<JsonObject> blocks = head(project, MetricsForm.MEASUREMENT_DATE, "Measured on");
        blocks.add(Inputs.select(
                MetricsForm.PERIOD,
                "It looks back on a",
                MetricInputs.choices(MeasurementPeriod.values()),
                Optional.of("month")));
        MetricInputs.figures(blocks, Metric.ofMeasurement(), metric -> "");
        return new Modal(RoiActions.MEASUREMENT, "Measurement", "Enter", metadata(project, answerTo), tail(blocks));
    }

    private static List<JsonObject> head(Project project, String field, String label) {
        return new ArrayList<>(List.of(Blocks.section(RoiText.title(project)), Inputs.date(field, label)));
    }

    private static List<JsonObject> tail(List<JsonObject> blocks) {
        MetricInputs.circumstances(blocks);
        return blocks;
    }

    private static String metadata(Project project, String answerTo) {
        return project.id() + " " + answerTo;
    }
}
