package quotient.domain.roi;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import quotient.domain.outcome.FieldError;
import quotient.domain.reading.Fields;
import quotient.domain.reading.NearMiss;
import quotient.domain.reading.Word;

/** Reads the figures of one entry, each with what is known of it; mistakes are noted on {@code metrics.NAME}. */
final class MetricFields {

    private static final Pattern FIGURE = Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,9})?");
    private static final List<String> CONFIDENCES = Word.codes(Confidence.values());
    private static final int LONGEST_NOTE = 200;

    private final Fields own;
    private final Fields figures;
    private final Map<String, String> typed;
    private final List<Metric> allowed;
    private final boolean ongoing;
    private final Map<Metric, MetricValue> values = new EnumMap<>(Metric.class);
    private Optional<PeriodType> periodType = Optional.empty();
    private boolean broken;

    /** @param typed by {@code outer.inner} */
    MetricFields(Fields own, Map<String, String> typed, boolean ongoing) {
        this.own = own;
        this.figures = new Fields(typed);
        this.typed = new TreeMap<>(typed);
        this.ongoing = ongoing;
        this.allowed = ongoing ? Metric.ofMeasurement() : Metric.ofBaseline();
    }

    MetricSet read() {
        refuseUnknown();
        Confidence usual = own.optionalWord(MetricsForm.CONFIDENCE, Confidence::ofWord, CONFIDENCES)
                .orElse(Confidence.MEDIUM);
        String source = own.free(MetricsForm.SOURCE, LONGEST_NOTE).orElse("");
        allowed.forEach(metric -> read(metric, usual, source));
        MetricSet metrics = new MetricSet(values, periodType);
        if (!broken) {
            check(metrics);
        }
        return metrics;
    }

    private void read(Metric metric, Confidence usual, String source) {
        String field = name(MetricsForm.METRICS, metric);
        Optional<String> text = figures.text(field);
        if (text.isEmpty()) {
            refuseRemarks(metric);
        } else if (metric.unit() == MetricUnit.WORD) {
            periodType = PeriodType.ofWord(text.get());
            if (periodType.isEmpty()) {
                note(field, metric.code() + " " + Fields.quoted(text.get()) + ": say day, week or month.");
            }
        } else {
            figure(metric, field, text.get())
                    .ifPresent(amount -> values.put(metric, value(metric, amount, usual, source)));
        }
    }

    private Optional<BigDecimal> figure(Metric metric, String field, String text) {
        Optional<BigDecimal> figure = Optional.of(text)
                .filter(digits -> FIGURE.matcher(digits).matches())
                .map(digits -> new BigDecimal(digits.replace(",", "")))
                .filter(metric.unit()::allows);
        if (figure.isEmpty()) {
            note(
                    field,
                    metric.code() + " " + Fields.quoted(text) + " is not possible: give "
                            + metric.unit().wanted() + ".");
        }
        return figure;
    }

    private MetricValue value(Metric metric, BigDecimal amount, Confidence usual, String source) {
        String confidence = name(MetricsForm.CONFIDENCES, metric);
        Optional<String> said = figures.text(confidence);
        Optional<Confidence> own = said.flatMap(Confidence::ofWord);
        if (said.isPresent() && own.isEmpty()) {
            note(confidence, confidence + " " + Fields.quoted(said.get()) + ": say high, medium or low.");
        }
        return new MetricValue(
                amount,
                own.orElse(usual),
                words(name(MetricsForm.SOURCES, metric)).orElse(source),
                words(name(MetricsForm.METRIC_NOTES, metric)).orElse(""));
    }

    private Optional<String> words(String field) {
        Optional<String> text = figures.text(field);
        if (text.filter(words -> words.length() > LONGEST_NOTE).isPresent()) {
            note(field, field + " is " + text.get().length() + " characters long; " + LONGEST_NOTE + " is the most.");
        }
        Optional<String> readable = figures.free(field, LONGEST_NOTE);
        if (text.isPresent() && readable.isEmpty() && text.get().length() <= LONGEST_NOTE) {
            note(field, field + " contains control characters; write it on one line, in plain text.");
        }
        return readable;
    }

    private void refuseRemarks(Metric metric) {
        for (String outer : List.of(MetricsForm.CONFIDENCES, MetricsForm.SOURCES, MetricsForm.METRIC_NOTES)) {
            String field = name(outer, metric);
            if (figures.text(field).isPresent()) {
                note(field, field + " goes with no figure: give metrics." + metric.code() + " too, or leave it out.");
            }
        }
    }

    private void refuseUnknown() {
        for (String field : typed.keySet()) {
            String outer = field.substring(0, field.indexOf('.'));
            String inner = field.substring(field.indexOf('.') + 1);
            boolean known = isOuter(outer)
                    && allowed.stream().anyMatch(metric -> metric.code().equals(inner));
            if (!known) {
                note(field, unknown(outer, inner));
            }
        }
    }

    private String unknown(String outer, String inner) {
        if (!isOuter(outer)) {
            return "I know no field " + Fields.quoted(outer) + ".";
        }
        Optional<Metric> meant = Metric.ofWord(inner);
        if (meant.isPresent() && !allowed.contains(meant.get())) {
            return inner + " belongs to a measurement, not to a baseline.";
        }
        Optional<String> near = meant.map(Metric::code)
                .or(() -> NearMiss.of(inner, allowed.stream().map(Metric::code).toList()));
        return "I know no metric " + Fields.quoted(inner) + "."
                + near.map(code -> " Did you mean " + code + "?").orElse(" Their names are those of MET 2.1.");
    }

    private static boolean isOuter(String outer) {
        return List.of(MetricsForm.METRICS, MetricsForm.CONFIDENCES, MetricsForm.SOURCES, MetricsForm.METRIC_NOTES)
                .contains(outer);
    }

    private void check(MetricSet metrics) {
        if (own.text(MetricsForm.METRICS).isPresent()) {
            note(MetricsForm.METRICS, "metrics must be an object of figures, like {\"monthly_labor_cost\": 15000}.");
        } else if (metrics.values().isEmpty()) {
            note(
                    MetricsForm.METRICS,
                    "metrics is empty: give at least one figure, like {\"monthly_labor_cost\": 15000}.");
        } else if (!ongoing && MonthlyCost.of(metrics).isEmpty()) {
            note(
                    name(MetricsForm.METRICS, Metric.TOTAL_MONTHLY_COST),
                    "total_monthly_cost is missing: without a cost before there is nothing to save. Give it, or its"
                            + " parts.");
        }
        for (FieldError error : TotalsCheck.errors(metrics)) {
            note(MetricsForm.METRICS + "." + error.field(), error.message());
        }
    }

    private void note(String field, String message) {
        broken = true;
        own.note(field, message);
    }

    private static String name(String outer, Metric metric) {
        return outer + "." + metric.code();
    }
}
