package quotient.domain.cadence;

import java.util.List;

/** How well it is measured (M16): all projects as one, and each. */
public record TrackingReport(TrackingLine all, List<TrackingLine> projects) {

    public TrackingReport {
        projects = List.copyOf(projects);
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return projects.isEmpty();
    }
}
