package quotient.domain.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.incidents.ClientMessage.Status;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.reading.OwnWords;

/** Telling customers of incidents (O2, I12): drafted, reworded, and posted once somebody else than an author approves. */
public final class TellingClients {

    public static final String WHY = "why";
    private static final int LONGEST_WHY = 300;

    private final Transactions transactions;
    private final ClientMessages messages;
    private final Clients clients;
    private final Companies companies;
    private final DraftingMessages drafting;
    private final IncidentJournal journal;
    private final IncidentNotices notices;
    private final Clock clock;

    public TellingClients(
            Transactions transactions,
            ClientMessages messages,
            Clients clients,
            Companies companies,
            DraftingMessages drafting,
            IncidentJournal journal,
            IncidentNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.messages = messages;
        this.clients = clients;
        this.companies = companies;
        this.drafting = drafting;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** Drafts for every affected customer, whatever the severity; SEV-1 does so by itself. */
    public Outcome<Integer> draft(Actor actor, IncidentId id) {
        return transactions.write(() -> mayWrite(actor)
                .then(may -> journal.find(id))
                .then(incident -> {
                    List<String> affected = incident.report().clients();
                    if (affected.isEmpty()) {
                        return Outcome.refused(Refusal.ruledOut(
                                id + " names no customer. Add those affected with Update, then tell them."));
                    }
                    Instant now = clock.instant();
                    MessageOccasion occasion = incident.isOpen() ? MessageOccasion.UPDATE : MessageOccasion.RESOLUTION;
                    int drafted = drafting.draft(incident, affected, actor, occasion, now);
                    String sentence = actor.name() + " asks for approval of what customers are told.";
                    journal.tell(incident, actor, "incident.client_drafted", sentence, List.of(), now);
                    return Outcome.done(drafted);
                }));
    }

    /** Whoever rewords it becomes one of its authors. */
    public Outcome<ClientMessage> reword(Actor actor, ClientMessageId id, int version, ClientText text) {
        return transactions.write(() -> waiting(actor, id, version).then(message -> {
            Instant now = clock.instant();
            ClientMessage reworded = message.reworded(text, actor.id());
            return keep(reworded, actor, "incident.client_reworded", "reworded by " + actor.name() + ".", now);
        }));
    }

    /** Posts it in the customer's channel; without one it is approved, and has to be told in another way. */
    public Outcome<ClientMessage> approve(Actor actor, ClientMessageId id, int version) {
        return transactions.write(() -> mayDecide(actor, id, version).then(message -> {
            Instant now = clock.instant();
            Optional<String> channel = clients.named(message.client()).flatMap(Client::channel);
            ClientMessage approved = message.decided(Status.APPROVED, Hand.of(actor, now), channel);
            String sentence = "approved by " + actor.name()
                    + channel.map(to -> "; it goes to them now.")
                            .orElse("; they have no channel here, so somebody has to tell them.");
            return keep(approved, actor, "incident.client_told", sentence, now).map(kept -> posted(kept, now));
        }));
    }

    /** Not to be sent. */
    public Outcome<ClientMessage> withhold(Actor actor, ClientMessageId id, int version, String why) {
        String said = OwnWords.required(WHY, why, LONGEST_WHY, "Say why, for those who wrote it.");
        return transactions.write(() -> mayDecide(actor, id, version).then(message -> {
            Instant now = clock.instant();
            ClientMessage withheld = message.decided(Status.WITHHELD, Hand.of(actor, now, said), Optional.empty());
            return keep(withheld, actor, "incident.client_withheld", "held back by " + actor.name() + ": " + said, now);
        }));
    }

    /** Whom the form to reword it may be opened for. */
    public Outcome<ClientMessage> mayReword(Actor actor, ClientMessageId id, int version) {
        return transactions.read(() -> waiting(actor, id, version));
    }

    /** Whom a form to decide may be opened for. */
    public Outcome<ClientMessage> mayDecide(Actor actor, ClientMessageId id, int version) {
        return Permission.TELL_CLIENTS
                .refusalFor(actor)
                .<Outcome<ClientMessage>>map(Outcome::refused)
                .orElseGet(() -> waiting(actor, id, version))
                .then(message -> message.authors().contains(actor.id())
                        ? Outcome.refused(Refusal.notAllowed(
                                "You had a hand in this message, so somebody else has to approve it."))
                        : Outcome.done(message));
    }

    private ClientMessage posted(ClientMessage message, Instant now) {
        message.channel()
                .ifPresent(channel -> journal.find(message.incident()).map(incident -> {
                    notices.toClient(message, channel, incident.severity().urgency(), now);
                    return incident;
                }));
        return message;
    }

    private Outcome<ClientMessage> keep(
            ClientMessage message, Actor actor, String action, String sentence, Instant now) {
        if (!messages.replace(message)) {
            return Outcome.refused(changed(message.id()));
        }
        String whole = "The message " + message.id() + " to " + message.client() + " was " + sentence;
        return journal.find(message.incident()).map(incident -> {
            journal.tell(incident, actor, action, whole, List.of(), now);
            return message.changed();
        });
    }

    private static Outcome<Boolean> mayWrite(Actor actor) {
        boolean may = Permission.TELL_CLIENTS.isGivenTo(actor) || Permission.HANDLE_INCIDENTS.isGivenTo(actor);
        return may
                ? Outcome.done(true)
                : Outcome.refused(Permission.TELL_CLIENTS.refusalFor(actor).orElseThrow());
    }

    private Outcome<ClientMessage> waiting(Actor actor, ClientMessageId id, int version) {
        return mayWrite(actor)
                .then(may -> messages.find(id)
                        .<Outcome<ClientMessage>>map(message -> message.isWaiting() && message.version() == version
                                ? Outcome.done(message)
                                : Outcome.refused(late(message)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no message " + id + "."))));
    }

    private Refusal late(ClientMessage message) {
        String who = message.decision()
                .map(hand -> hand.name() + " at " + LocalText.moment(hand.at(), companies.current()))
                .orElse("somebody");
        return switch (message.status()) {
            case WAITING -> changed(message.id());
            case APPROVED -> Refusal.conflict(message.id() + " was already approved by " + who + ".");
            case WITHHELD -> Refusal.conflict(message.id() + " was already held back by " + who + ".");
            case REPLACED ->
                Refusal.conflict(message.id() + " has been replaced by a newer draft. Decide on that one.");
        };
    }

    private static Refusal changed(ClientMessageId id) {
        return Refusal.conflict(id + " has been reworded since. Read it again on its card, then decide.");
    }
}
