package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A point in the life of a project that is never passed over (M8, MET §5.2). It is told from the measurement that is due
 * with it or last before it, so that nobody is asked twice: month 3 from that of week 12.
 */
public enum Milestone {
    DAY_0(Optional.empty(), "day 0", "the baseline stands"),
    WEEK_2(Optional.of(Step.week(2)), "week 2", "early adoption check"),
    WEEK_4(Optional.of(Step.week(4)), "week 4", "first impact assessment"),
    MONTH_3(Optional.of(Step.month(3)), "month 3", "first formal ROI"),
    MONTH_6(Optional.of(Step.month(6)), "month 6", "mid-term ROI report"),
    MONTH_12(Optional.of(Step.month(12)), "month 12", "annual ROI report");

    private final Optional<Step> step;
    private final String spoken;
    private final String purpose;

    Milestone(Optional<Step> step, String spoken, String purpose) {
        this.step = step;
        this.spoken = spoken;
        this.purpose = purpose;
    }

    /** {@code month 3}. */
    public String spoken() {
        return spoken;
    }

    /** {@code first formal ROI}. */
    public String purpose() {
        return purpose;
    }

    LocalDate after(LocalDate goLive) {
        return step.map(place -> place.after(goLive)).orElse(goLive);
    }
}
