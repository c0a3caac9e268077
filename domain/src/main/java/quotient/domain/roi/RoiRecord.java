package quotient.domain.roi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A return as it was reckoned when something was entered or reviewed (M5, M6), kept so that what was once told can be told
 * again.
 *
 * @param baseline the number of the baseline that counted
 * @param measurement the number of the latest measurement that counted; 0 when there was none
 * @param figures by code, each as it was shown; a figure that was not available is not there
 */
public record RoiRecord(
        ProjectId project,
        Instant at,
        LocalDate asOf,
        String period,
        int baseline,
        int measurement,
        Map<String, String> figures) {

    public RoiRecord {
        figures = Map.copyOf(figures);
    }

    /** Only of a return that has a baseline. */
    static RoiRecord of(Roi roi, Instant at) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (RoiFigure figure : RoiFigure.values()) {
            roi.shown(figure)
                    .map(BigDecimal::toPlainString)
                    .or(() -> roi.figure(figure).word())
                    .ifPresent(shown -> figures.put(figure.code(), shown));
        }
        return new RoiRecord(
                roi.of().project().id(),
                at,
                roi.asOf(),
                roi.period(),
                roi.of().baseline().orElseThrow().number(),
                roi.of().latest(roi.asOf()).map(Snapshot::number).orElse(0),
                figures);
    }
}
