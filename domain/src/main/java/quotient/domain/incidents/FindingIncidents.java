package quotient.domain.incidents;

import java.util.List;
import java.util.Optional;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Looking incidents up; customers and strangers see none. */
public final class FindingIncidents {

    private static final int OF_TIMELINE = 20;

    private final Transactions transactions;
    private final Incidents incidents;
    private final ClientMessages messages;
    private final Credits credits;

    public FindingIncidents(Transactions transactions, Incidents incidents, ClientMessages messages, Credits credits) {
        this.transactions = transactions;
        this.incidents = incidents;
        this.messages = messages;
        this.credits = credits;
    }

    /** The worst first. */
    public Outcome<List<Incident>> open(Actor actor, int limit) {
        return allowed(actor).map(may -> incidents.open(limit));
    }

    /** Resolved ones too, the latest first. */
    public Outcome<List<Incident>> latest(Actor actor, int limit) {
        return allowed(actor).map(may -> incidents.latest(limit));
    }

    public Outcome<IncidentFile> show(Actor actor, IncidentId id) {
        return allowed(actor)
                .then(may -> file(id).map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no incident " + id + "."))));
    }

    /** For views, which have nobody to ask. */
    public Optional<IncidentFile> file(IncidentId id) {
        return transactions.read(() -> incidents
                .find(id)
                .map(incident -> new IncidentFile(
                        incident, incidents.timeline(id, OF_TIMELINE), messages.of(id), credits.of(id))));
    }

    /** For the view in the customer's channel. */
    public Optional<ClientMessage> message(ClientMessageId id) {
        return messages.find(id);
    }

    private static Outcome<Boolean> allowed(Actor actor) {
        return Permission.DECLARE_INCIDENTS
                .refusalFor(actor)
                .<Outcome<Boolean>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(true));
    }
}
