package quotient.domain.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a return is to be trusted (M17): no further than the least certain figure that it was reckoned from, and not far
 * while a figure that somebody should look at was looked at by nobody (M11).
 *
 * @param reason what decided it
 * @param unreviewed which measurements wait for a reviewer, and why; empty when none does
 */
record RoiConfidence(Confidence level, String reason, String unreviewed) {

    private static final List<Metric> INPUTS = Stream.concat(
                    Stream.concat(MonthlyCost.PARTS.stream(), MonthlyCost.ANNUAL.values().stream()),
                    Stream.of(Metric.TOTAL_MONTHLY_COST, Metric.MONTHLY_REVENUE, Metric.AI_SOLUTION_COST))
            .distinct()
            .sorted()
            .toList();

    static RoiConfidence of(RoiCase roi) {
        List<Snapshot> used = Stream.concat(roi.baseline().stream(), roi.measurements().stream())
                .toList();
        if (used.isEmpty()) {
            return new RoiConfidence(Confidence.LOW, "Nothing counts yet.", "");
        }
        String unreviewed = unreviewed(roi);
        if (!unreviewed.isEmpty()) {
            return new RoiConfidence(Confidence.LOW, "A figure that stands out was not reviewed yet.", unreviewed);
        }
        boolean noCost =
                roi.measurements().stream().noneMatch(entry -> entry.metrics().has(Metric.AI_SOLUTION_COST));
        if (noCost) {
            return new RoiConfidence(Confidence.LOW, "No measurement says what the AI solution costs.", "");
        }
        Confidence level =
                used.stream().map(entry -> entry.metrics().confidence(INPUTS)).reduce(Confidence.HIGH, Confidence::and);
        return new RoiConfidence(level, reason(level, used), "");
    }

    private static String reason(Confidence level, List<Snapshot> used) {
        if (level == Confidence.HIGH) {
            return "Every figure that it was reckoned from is of high confidence.";
        }
        List<String> weakest = new ArrayList<>();
        for (Snapshot entry : used) {
            INPUTS.stream()
                    .filter(metric -> entry.metrics()
                            .value(metric)
                            .filter(value -> value.confidence() == level)
                            .isPresent())
                    .findFirst()
                    .ifPresent(metric -> weakest.add(metric.code() + " in the " + entry.spoken()));
        }
        return "The least certain of its figures is of " + level.code() + " confidence: " + weakest.get(0)
                + (weakest.size() > 1 ? ", and others" : "") + ".";
    }

    private static String unreviewed(RoiCase roi) {
        return roi.measurements().stream()
                .filter(entry -> entry.verdict().isEmpty())
                .flatMap(entry -> Flags.of(entry, roi.history()).stream())
                .map(Flag::reason)
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
