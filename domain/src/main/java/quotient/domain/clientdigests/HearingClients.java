package quotient.domain.clientdigests;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;

/**
 * Hears whether a digest was useful or too much. Whoever can press a button in the client's channel may say so, known to
 * the desk or not: it is the one thing that a stranger may do, and all that it can bring about is that less is said.
 */
public final class HearingClients {

    private final Transactions transactions;
    private final ClientDigests digests;
    private final ClientDigestNotices notices;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    public HearingClients(
            Transactions transactions,
            ClientDigests digests,
            ClientDigestNotices notices,
            Companies companies,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.digests = digests;
        this.notices = notices;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The first to say something about a digest is heard. Too much slows down its kind for this client by one step.
     *
     * @param channel in which the button was pressed, as Slack says it
     */
    public Outcome<ClientDigest> hear(Actor actor, String channel, String digest, Worth worth) {
        return transactions.write(() -> digests.find(digest)
                .filter(said -> said.channel().equals(channel))
                .map(said -> hear(actor, said, worth))
                .orElseGet(() -> Outcome.refused(Refusal.notFound(
                        "I cannot tell what this card was. It may be a preview, or from another time."))));
    }

    private Outcome<ClientDigest> hear(Actor actor, ClientDigest digest, Worth worth) {
        Instant now = clock.instant();
        Feedback feedback = feedback(digest, worth, Hand.of(actor, now));
        if (!digests.hear(digest.id(), feedback)) {
            return Outcome.refused(Refusal.conflict(already(digest)));
        }
        ClientDigest heard = digest.with(feedback);
        if (feedback.slowedDown()) {
            digests.keep(digest.client(), digest.kind(), new RhythmSetting(feedback.after(), now));
            notices.tooMuch(heard, now);
        }
        note(heard, actor, feedback);
        notices.redraw(heard);
        return Outcome.done(heard);
    }

    /** Of several cards that were there already, one slows it down and the others are only noted. */
    private Feedback feedback(ClientDigest digest, Worth worth, Hand hand) {
        RhythmSetting setting = digests.rhythm(digest.client(), digest.kind());
        boolean slows = worth == Worth.TOO_MUCH && digest.saidAt().isAfter(setting.since());
        return new Feedback(
                worth, hand, setting.rhythm(), slows ? digest.kind().slower(setting.rhythm()) : setting.rhythm());
    }

    private String already(ClientDigest digest) {
        Optional<Feedback> first = digests.find(digest.id()).flatMap(ClientDigest::feedback);
        return first.map(heard -> "Somebody has said already that this was "
                        + (heard.worth() == Worth.USEFUL ? "useful" : "too much") + ", at "
                        + LocalText.moment(heard.hand().at(), companies.current()) + ". It counts once.")
                .orElse("This card can take no answer any more.");
    }

    private void note(ClientDigest digest, Actor actor, Feedback feedback) {
        audit.append(new AuditEntry(
                feedback.hand().at(),
                actor.id(),
                feedback.worth() == Worth.USEFUL ? "client_digest.useful" : "client_digest.too_much",
                digest.id(),
                Optional.empty(),
                Map.of(
                        "client", digest.client(),
                        "kind", digest.kind().code(),
                        "rhythm", digest.kind().when(feedback.after()))));
    }
}
