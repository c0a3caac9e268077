package quotient.bot.cadence;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Inputs;
import quotient.bot.blocks.Inputs.Choice;
import quotient.domain.reading.Word;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricGroup;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.PeriodType;

/** What every form for figures asks for alike (M3, M4, M17): each metric by its group, and how they came about. */
public final class MetricInputs {

    private static final int SHORT = 40;
    private static final int LONG = 500;

    private MetricInputs() {}

    /** The name of the input of a metric. */
    public static String field(Metric metric) {
        return MetricsForm.METRICS + "." + metric.code();
    }

    /**
     * None of them has to be filled in.
     *
     * @param beside what stands before the unit under the input of a metric
     */
    public static void figures(List<JsonObject> blocks, List<Metric> metrics, Function<Metric, String> beside) {
        for (MetricGroup group : MetricGroup.values()) {
            List<Metric> own =
                    metrics.stream().filter(metric -> metric.group() == group).toList();
            if (!own.isEmpty()) {
                blocks.add(Blocks.section("*" + group.code() + "*"));
                own.forEach(metric -> blocks.add(Inputs.optional(input(metric, beside.apply(metric)))));
            }
        }
    }

    private static JsonObject input(Metric metric, String beside) {
        return metric == Metric.PERIOD_TYPE
                ? Inputs.select(field(metric), metric.spoken(), choices(PeriodType.values()), Optional.empty())
                : Inputs.hinted(
                        Inputs.text(field(metric), metric.spoken(), SHORT, false, Optional.empty()),
                        beside + metric.unit().spoken());
    }

    /** Confidence, source, reason and notes. */
    public static void circumstances(List<JsonObject> blocks) {
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
    }

    public static List<Choice> choices(Word[] words) {
        return Stream.of(words)
                .map(word -> new Choice(word.code(), word.code()))
                .toList();
    }
}
