package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.NewSnapshot;

/** Reads the form for a due measurement: only what it asks, and only a day that counts for it. */
final class ReportForm {

    private static final String CLIENT = "reported by the client";
    private static final int LONGEST_SOURCE = 150;

    private final SelfReport report;
    private final ProjectCadence cadence;

    ReportForm(SelfReport report, ProjectCadence cadence) {
        this.report = report;
        this.cadence = cadence;
    }

    /** @param byClient marks every figure as reported by the client (M17) */
    NewSnapshot read(Map<String, String> typed, boolean byClient) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.keySet().retainAll(asked());
        String day = fields.computeIfAbsent(
                MetricsForm.MEASUREMENT_DATE, missing -> report.day().toString());
        check(day);
        fields.put(MetricsForm.PERIOD, report.due().interval().period().code());
        if (byClient) {
            String source = fields.getOrDefault(MetricsForm.SOURCE, "").strip();
            fields.put(
                    MetricsForm.SOURCE,
                    source.isEmpty() || source.length() > LONGEST_SOURCE ? CLIENT : CLIENT + ": " + source);
        }
        if (fields.containsKey(field(Metric.VOLUME_PER_PERIOD))) {
            SelfReport.periodType(cadence.history())
                    .ifPresent(type -> fields.putIfAbsent(field(Metric.PERIOD_TYPE), type.code()));
        }
        return MetricsForm.measurement(fields);
    }

    private Set<String> asked() {
        return Stream.concat(
                        report.lines().stream().map(line -> field(line.metric())),
                        Stream.of(
                                MetricsForm.MEASUREMENT_DATE,
                                MetricsForm.CONFIDENCE,
                                MetricsForm.SOURCE,
                                MetricsForm.REASON,
                                MetricsForm.NOTES))
                .collect(Collectors.toSet());
    }

    private void check(String text) {
        LocalDate first = cadence.cadence().firstDay(report.due());
        LocalDate end = cadence.cadence().lastDay(report.due());
        LocalDate last = end.isAfter(cadence.today()) ? cadence.today() : end;
        boolean counts = SnoozeForm.day(text)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
        if (counts) {
            return;
        }
        throw new InvalidInput(
                MetricsForm.MEASUREMENT_DATE,
                "measurement_date \"" + text + "\" does not count for "
                        + report.due().step().spoken() + ": give a day from " + first + " to " + last + ".");
    }

    private static String field(Metric metric) {
        return MetricsForm.METRICS + "." + metric.code();
    }
}
