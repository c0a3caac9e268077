package quotient.domain.incidents;

import java.util.Optional;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Severity;

/**
 * Something that goes wrong for customers, from its declaration until it is resolved.
 *
 * @param version counts its changes, so that of two at once one is told that it came late
 * @param alert that it was declared from, where it was (X17)
 */
public record Incident(
        IncidentId id,
        int version,
        IncidentReport report,
        Course course,
        Deadlines deadlines,
        Optional<AlertId> alert) {

    public Severity severity() {
        return course.severity();
    }

    public IncidentStatus status() {
        return course.status();
    }

    public boolean isOpen() {
        return status() != IncidentStatus.RESOLVED;
    }

    Incident reporting(IncidentReport other) {
        return new Incident(id, version, other, course, deadlines, alert);
    }

    Incident running(Course other) {
        return new Incident(id, version, report, other, deadlines, alert);
    }

    Incident timed(Deadlines other) {
        return new Incident(id, version, report, course, other, alert);
    }

    public Optional<Resolution> resolution() {
        return course.resolution();
    }

    /** As it is kept after one more change. */
    public Incident changed() {
        return new Incident(id, version + 1, report, course, deadlines, alert);
    }
}
