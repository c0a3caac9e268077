package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.List;

/**
 * A measurement that is due (M7).
 *
 * @param place in the cadence, from 0
 * @param day a business day: the one that the cadence names, or the next
 * @param milestones that are told from it (M8)
 */
public record Due(int place, Step step, Interval interval, LocalDate day, List<Milestone> milestones) {

    public Due {
        milestones = List.copyOf(milestones);
    }

    /** {@code week 6, due on 2026-04-13}. */
    public String spoken() {
        return step.spoken() + ", due on " + day;
    }
}
