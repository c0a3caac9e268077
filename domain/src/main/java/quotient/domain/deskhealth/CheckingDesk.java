package quotient.domain.deskhealth;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Deliveries.Depth;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Looks at the desk itself, for those who work with it. It answers even when the database does not. */
public final class CheckingDesk {

    private final Deliveries deliveries;
    private final Messenger messenger;
    private final Lateness lateness;
    private final ChainChecks chain;
    private final Clock clock;

    public CheckingDesk(Deliveries deliveries, Messenger messenger, Lateness lateness, ChainChecks chain, Clock clock) {
        this.deliveries = deliveries;
        this.messenger = messenger;
        this.lateness = lateness;
        this.chain = chain;
        this.clock = clock;
    }

    public Outcome<DeskHealth> check(Actor actor) {
        return Permission.SEE_DESK_HEALTH
                .refusalFor(actor)
                .<Outcome<DeskHealth>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(check()));
    }

    /** Reads the whole audit log, which may take a while, and says how the desk is then. */
    public Outcome<DeskHealth> checkAudit(Actor actor) {
        return Permission.SEE_DESK_HEALTH
                .refusalFor(actor)
                .<Outcome<DeskHealth>>map(Outcome::refused)
                .orElseGet(() -> {
                    chain.check();
                    return Outcome.done(check());
                });
    }

    private DeskHealth check() {
        Optional<Depth> depth = depth();
        return new DeskHealth(
                clock.instant(),
                depth,
                messenger.reach(),
                messenger.resting(),
                depth.isPresent() ? lateness.late(clock.instant()) : List.of(),
                chain.last());
    }

    private Optional<Depth> depth() {
        try {
            return Optional.of(deliveries.depth());
        } catch (RuntimeException unusable) {
            return Optional.empty();
        }
    }
}
