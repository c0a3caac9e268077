package quotient.domain.cadence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiFigure;
import quotient.domain.roi.Trend;

/**
 * Which project would make a case study (M20): three months or more, a return of at least half of what was invested, not
 * declining, of figures that are no mere estimates and that wait for no review.
 */
public final class CaseStudyRules {

    private static final BigDecimal LEAST_RETURN = BigDecimal.valueOf(50);

    private CaseStudyRules() {}

    /** The reason, or empty when it would make none yet. */
    public static Optional<String> reason(Roi roi, boolean isThreeMonths) {
        boolean fits = isThreeMonths
                && roi.trend().filter(way -> way == Trend.DECLINING).isEmpty()
                && roi.confidence() != Confidence.LOW;
        return roi.figure(RoiFigure.ROI_PERCENTAGE)
                .value()
                .filter(value -> fits && value.compareTo(LEAST_RETURN) >= 0)
                .map(value -> "a return of "
                        + value.setScale(1, RoundingMode.HALF_EVEN).toPlainString() + " % over "
                        + roi.period() + ", "
                        + roi.trend()
                                .map(Trend::code)
                                .map(way -> "trend " + way)
                                .orElse("no trend yet")
                        + ", confidence " + roi.confidence().code());
    }
}
