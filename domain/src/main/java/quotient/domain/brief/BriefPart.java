package quotient.domain.brief;

import java.util.List;

/** Writes one section of a brief. */
@FunctionalInterface
interface BriefPart {

    /** The most pressing first; none when there is nothing to say. */
    List<BriefLine> lines(BriefWeek week);
}
