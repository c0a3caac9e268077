package quotient.domain.clientdigests;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Has a digest come again as it did before a client found it too much; for their account manager and for ops. */
public final class RestoringRhythms {

    private final Transactions transactions;
    private final ClientDigests digests;
    private final ClientDigestNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public RestoringRhythms(
            Transactions transactions,
            ClientDigests digests,
            ClientDigestNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.digests = digests;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<ClientDigest> restore(Actor actor, String digest) {
        return transactions.write(() -> digests.find(digest)
                .map(said -> restore(actor, said))
                .orElseGet(() -> Outcome.refused(
                        Refusal.notFound("I cannot tell what this card was. It may be from another time."))));
    }

    private Outcome<ClientDigest> restore(Actor actor, ClientDigest digest) {
        if (!mayRestore(actor, digest)) {
            return Outcome.refused(Refusal.notAllowed(
                    "Only the client's account manager and those who operate the schedules can bring it back."));
        }
        Optional<Feedback> slowed = digest.feedback().filter(Feedback::slowedDown);
        Rhythm now = digests.rhythm(digest.client(), digest.kind()).rhythm();
        return slowed.filter(feedback -> digest.kind().isSlower(now, feedback.before()))
                .map(feedback -> restored(actor, digest, feedback))
                .orElseGet(() -> Outcome.refused(Refusal.conflict("The "
                        + digest.kind().spoken() + " comes " + digest.kind().when(now) + " already.")));
    }

    private Outcome<ClientDigest> restored(Actor actor, ClientDigest digest, Feedback feedback) {
        Instant at = clock.instant();
        Hand hand = Hand.of(actor, at);
        if (!digests.restore(digest.id(), hand)) {
            return Outcome.refused(Refusal.conflict("Somebody has brought it back from this card already."));
        }
        digests.keep(digest.client(), digest.kind(), new RhythmSetting(feedback.before(), at));
        audit.append(new AuditEntry(
                at,
                actor.id(),
                "client_digest.restored",
                digest.id(),
                Optional.empty(),
                Map.of(
                        "client", digest.client(),
                        "kind", digest.kind().code(),
                        "rhythm", digest.kind().when(feedback.before()))));
        notices.redraw(digest);
        return Outcome.done(digest.with(feedback.restoredBy(hand)));
    }

    /** Asked anew: somebody else may look after the client by now. */
    private boolean mayRestore(Actor actor, ClientDigest digest) {
        return Permission.OPERATE_SCHEDULES.isGivenTo(actor)
                || notices.owner(digest.client())
                        .filter(owner -> owner.value().equals(actor.id()))
                        .isPresent();
    }
}
