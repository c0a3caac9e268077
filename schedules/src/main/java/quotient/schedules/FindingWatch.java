package quotient.schedules;

import java.util.List;
import quotient.domain.pricingaudits.Finding;
import quotient.domain.pricingaudits.FollowingFindings;

/** Raises an alert for each finding of an audit that is past its due date (P112). */
public final class FindingWatch implements Routine {

    private final FollowingFindings following;

    public FindingWatch(FollowingFindings following) {
        this.following = following;
    }

    @Override
    public String name() {
        return "finding-watch";
    }

    @Override
    public String purpose() {
        return "raises an alert for each finding of an audit that is overdue";
    }

    @Override
    public Doing prepare(Run run) {
        List<Finding> overdue = following.overdue(run.scheduledAt());
        return new Doing(overdue.size() + " overdue", () -> following.tell(overdue, run.scheduledAt()));
    }
}
