package quotient.domain.incidents;

import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;

/** Declares an incident from an alert, once while it is not resolved; whoever does has acknowledged the alert (X17). */
public final class DeclaringFromAlerts {

    private final Transactions transactions;
    private final DeclaringIncidents declaring;
    private final Incidents incidents;
    private final Alerts alerts;
    private final HandlingAlerts handling;
    private final Companies companies;

    public DeclaringFromAlerts(
            Transactions transactions,
            DeclaringIncidents declaring,
            Incidents incidents,
            Alerts alerts,
            HandlingAlerts handling,
            Companies companies) {
        this.transactions = transactions;
        this.declaring = declaring;
        this.incidents = incidents;
        this.alerts = alerts;
        this.handling = handling;
        this.companies = companies;
    }

    /** Whom the form may be opened for. */
    public Outcome<Alert> mayDeclare(Actor actor, AlertId id) {
        return transactions.read(() -> permitted(actor, id));
    }

    public Outcome<Incident> declare(Actor actor, AlertId id, NewIncident wish) {
        return transactions.write(() -> permitted(actor, id).map(alert -> {
            Incident incident = declaring.open(actor, wish, Optional.of(id));
            handling.seenTo(actor, alert, actor.name() + " declared incident " + incident.id() + " from this alert.");
            return incident;
        }));
    }

    private Outcome<Alert> permitted(Actor actor, AlertId id) {
        Optional<Refusal> refusal = declaring.refusalFor(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Incident> open = incidents.openFrom(id);
        if (open.isPresent()) {
            return Outcome.refused(already(open.get(), id));
        }
        return alerts.find(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no alert " + id + ".")));
    }

    private Refusal already(Incident open, AlertId alert) {
        return Refusal.conflict(open.id() + " was already declared from " + alert + " by "
                + open.course().declared().name() + " at "
                + LocalText.moment(open.course().declared().at(), companies.current())
                + " and is not resolved: `/incident show " + open.id() + "`.");
    }
}
