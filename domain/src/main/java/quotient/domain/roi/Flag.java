package quotient.domain.roi;

import quotient.domain.reading.Word;

/**
 * Why somebody should look at a figure before it is told (M10, M11).
 *
 * @param reason a whole sentence, with both figures
 */
public record Flag(Metric metric, Kind kind, String reason) {

    public enum Kind implements Word {
        /** More than half away from the figure before. */
        VARIANCE,
        /** Far from the project's own history. */
        OUTLIER
    }
}
