package quotient.domain.deskhealth;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import quotient.domain.audit.AuditTrail;
import quotient.domain.audit.ChainCheck;

/**
 * Reads the whole audit log, and remembers what came of it until the process ends. It takes the longer the more there is,
 * so it is done when asked for and not with every look at the desk.
 */
public final class ChainChecks {

    private final AuditTrail audit;
    private final Clock clock;
    private volatile Optional<Checked> last = Optional.empty();

    public ChainChecks(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    public Checked check() {
        Checked checked = new Checked(audit.verify(), clock.instant());
        last = Optional.of(checked);
        return checked;
    }

    /** Empty when nobody has asked since the process began. */
    public Optional<Checked> last() {
        return last;
    }

    /** What was found, and when. */
    public record Checked(ChainCheck found, Instant at) {}
}
