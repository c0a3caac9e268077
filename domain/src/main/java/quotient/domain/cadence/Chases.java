package quotient.domain.cadence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.roi.ProjectId;

/** What was said of due measurements, and what was answered. */
public interface Chases {

    /** Those of which anything was said or answered, in no order. */
    List<Chase> of(ProjectId project);

    Optional<Chase> find(DueId id);

    /**
     * Keeps that it is said now.
     *
     * @return false when it was said before, or it was excused; then nothing is kept
     */
    boolean claim(DueId id, Move move, Instant at, String place);

    /** @return false when it was excused; then nothing is kept. The latest counts */
    boolean snooze(DueId id, Snooze snooze);

    /** @return false when it was excused before; then nothing is kept */
    boolean excuse(DueId id, Hand hand);

    /** Keeps that this person opened a form for it from where it was asked. */
    void admit(DueId id, String person, Instant at);

    /** Whether this person opened one since. */
    boolean isAdmitted(DueId id, String person, Instant since);
}
