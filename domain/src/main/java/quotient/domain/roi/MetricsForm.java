package quotient.domain.roi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/**
 * Reads a baseline or a measurement (M3, M4, M10). The figures come as {@code metrics.NAME}; what is known of one beside
 * its amount as {@code confidences.NAME}, {@code sources.NAME} and {@code metric_notes.NAME}, and of all of them as
 * {@code confidence} and {@code source}. Every mistake is told, one for each field.
 */
public final class MetricsForm {

    public static final String METRICS = "metrics";
    public static final String CONFIDENCES = "confidences";
    public static final String SOURCES = "sources";
    public static final String METRIC_NOTES = "metric_notes";

    public static final String CAPTURE_DATE = "capture_date";
    public static final String MEASUREMENT_DATE = "measurement_date";
    public static final String CONFIDENCE = "confidence";
    public static final String SOURCE = "source";

    public static final String PERIOD = "measurement_period";
    public static final String REASON = "reason";
    public static final String NOTES = "notes";
    private static final String METHODOLOGY = "methodology_change";
    private static final String BUSINESS = "business_change";
    private static final List<String> COMMON =
            List.of(METRICS, CONFIDENCE, SOURCE, REASON, NOTES, METHODOLOGY, BUSINESS);

    private MetricsForm() {}

    /** @throws InvalidInput with a sentence for each field that is wrong; a baseline without any cost is */
    public static NewSnapshot baseline(Map<String, String> typed) {
        return new MetricsForm().read(typed, CAPTURE_DATE, false);
    }

    /** @throws InvalidInput with a sentence for each field that is wrong */
    public static NewSnapshot measurement(Map<String, String> typed) {
        return new MetricsForm().read(typed, MEASUREMENT_DATE, true);
    }

    private NewSnapshot read(Map<String, String> typed, String dayField, boolean ongoing) {
        Map<String, String> own = new HashMap<>();
        Map<String, String> figures = new HashMap<>();
        typed.forEach((name, value) -> (name.contains(".") ? figures : own).put(name, value));
        RoiFields read = new RoiFields(own, known(dayField, ongoing));
        LocalDate day = day(read, dayField);
        Optional<MeasurementPeriod> period = ongoing ? Optional.of(period(read.fields())) : Optional.empty();
        MetricSet metrics = new MetricFields(read.fields(), figures, ongoing).read();
        Remarks remarks = new Remarks(
                read.words(REASON).orElse(""),
                read.words(NOTES).orElse(""),
                read.words(METHODOLOGY).orElse(""),
                read.words(BUSINESS).orElse(""));
        read.fields().check();
        return new NewSnapshot(day, period, metrics, remarks);
    }

    private static List<String> known(String dayField, boolean ongoing) {
        List<String> known = new ArrayList<>(COMMON);
        known.add(0, dayField);
        if (ongoing) {
            known.add(1, PERIOD);
        }
        return known;
    }

    private static LocalDate day(RoiFields read, String field) {
        if (read.fields().text(field).isEmpty()) {
            read.fields().note(field, field + " is missing: give the day, like 2026-01-15.");
        }
        return read.day(field).orElse(LocalDate.EPOCH);
    }

    private static MeasurementPeriod period(Fields fields) {
        return fields.optionalWord(PERIOD, MeasurementPeriod::ofWord, Word.codes(MeasurementPeriod.values()))
                .orElse(MeasurementPeriod.MONTH);
    }
}
