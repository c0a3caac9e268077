package quotient.domain.deskhealth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.deskhealth.ChainChecks.Checked;
import quotient.domain.deskhealth.Lateness.Late;
import quotient.domain.notices.Deliveries.Depth;

/**
 * How the desk itself is.
 *
 * @param outbox empty when the database does not answer
 * @param resting what Slack does not let us call for a while
 * @param audit the last reading of the audit log, empty when there was none since the process began
 */
public record DeskHealth(
        Instant at,
        Optional<Depth> outbox,
        Messenger.Reach slack,
        Map<String, Duration> resting,
        List<Late> late,
        Optional<Checked> audit) {

    /** A message that waits longer than this is stuck. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public DeskHealth {
        resting = Map.copyOf(resting);
        late = List.copyOf(late);
    }

    public boolean databaseAnswers() {
        return outbox.isPresent();
    }

    /** How long the oldest message that is due has waited; empty when none waits. */
    public Optional<Duration> oldest() {
        return outbox.flatMap(Depth::oldestWaiting)
                .map(since -> Duration.between(since, at))
                .map(waited -> waited.isNegative() ? Duration.ZERO : waited);
    }

    public boolean isOutboxStuck() {
        return oldest().filter(waited -> waited.compareTo(PATIENCE) > 0).isPresent();
    }

    public boolean isAuditBroken() {
        return audit.filter(checked -> !checked.found().isWhole()).isPresent();
    }

    /** Nothing here needs anybody. */
    public boolean isWell() {
        return databaseAnswers()
                && !isOutboxStuck()
                && slack != Messenger.Reach.UNREACHABLE
                && late.isEmpty()
                && !isAuditBroken();
    }
}
