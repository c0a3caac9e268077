package quotient.domain.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;

/** Every action that came of a brief. */
public interface BriefActions {

    /** Counts up from {@code B-1001}. */
    BriefActionId nextId();

    void add(BriefAction action);

    Optional<BriefAction> find(BriefActionId id);

    /** Those asked under that brief, the oldest first. */
    List<BriefAction> of(LocalDate brief);

    /** Those that were not done before that moment, whenever they were asked, the oldest first. */
    List<BriefAction> notDoneBefore(Instant moment);

    /**
     * Keeps who settled it, unless somebody did before.
     *
     * @return whether it was kept
     */
    boolean finish(BriefActionId id, Hand hand);
}
