package quotient.domain.handoff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.HandlingAlerts;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.incidents.HandlingIncidents;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentId;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.PersonId;
import quotient.domain.reading.OwnWords;

/** Fills the gaps of a pack; the card that shows them turns complete in place when the last one is filled. */
public final class MendingHandoff {

    public static final String NEXT_ACTION = "next_action";
    public static final String ETA = "eta";
    public static final int LONGEST = 300;
    private static final Duration LATEST = Duration.ofDays(90);

    private final Transactions transactions;
    private final Handoffs handoffs;
    private final List<OpenItems> sources;
    private final PackingHandoff packing;
    private final HandlingAlerts handling;
    private final HandlingIncidents incidents;
    private final Companies companies;
    private final AuditTrail audit;
    private final Clock clock;

    public MendingHandoff(
            Transactions transactions,
            Handoffs handoffs,
            List<OpenItems> sources,
            PackingHandoff packing,
            HandlingAlerts handling,
            HandlingIncidents incidents,
            Companies companies,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.handoffs = handoffs;
        this.sources = List.copyOf(sources);
        this.packing = packing;
        this.handling = handling;
        this.incidents = incidents;
        this.companies = companies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the form may be opened for; the item with the plan that it has. */
    public Outcome<PackItem> mayPlan(Actor actor, String item) {
        return transactions.read(() -> permitted(actor, item));
    }

    /**
     * Says what will be done about an open item and by when; a later word replaces an earlier one.
     *
     * @throws InvalidInput on {@code next_action} or {@code eta}, with what would be right
     */
    public Outcome<PackItem> plan(Actor actor, String item, String nextAction, Instant eta) {
        String said = OwnWords.required(NEXT_ACTION, nextAction, LONGEST, "Say what will be done next, and by whom.");
        return transactions.write(() -> {
            Instant now = clock.instant();
            if (!eta.isAfter(now) || eta.isAfter(now.plus(LATEST))) {
                throw new InvalidInput(ETA, "An ETA lies ahead, within the next 90 days.");
            }
            return permitted(actor, item).map(open -> keep(actor, open, new Plan(said, eta, actor.name(), now)));
        });
    }

    /** Gives an alert of the pack to somebody. */
    public Outcome<Alert> assign(Actor actor, AlertId alert, PersonId to) {
        return transactions.write(() -> handling.assign(actor, alert, to).map(assigned -> {
            settle(clock.instant());
            return assigned;
        }));
    }

    /** Whoever takes an incident of the pack leads it. */
    public Outcome<Incident> take(Actor actor, IncidentId incident) {
        return transactions.write(() -> incidents.take(actor, incident).map(taken -> {
            settle(clock.instant());
            return taken;
        }));
    }

    public Outcome<Alert> mayAssign(Actor actor, AlertId alert) {
        return handling.mayHandle(actor, alert);
    }

    private PackItem keep(Actor actor, PackItem open, Plan plan) {
        handoffs.plan(open.item().id(), plan);
        audit.append(new AuditEntry(
                plan.at(),
                actor.id(),
                "handoff.planned",
                open.item().id(),
                Optional.empty(),
                Map.of("next_action", plan.nextAction(), "eta", plan.eta().toString())));
        settle(plan.at());
        return new PackItem(open.item(), Optional.of(plan));
    }

    /** The pack of this evening, and that of the last when the new one is not there yet. */
    private void settle(Instant now) {
        LocalDate today = now.atZone(companies.current().zone()).toLocalDate();
        handoffs.nights(today.minusDays(1), today).stream()
                .reduce((before, latest) -> latest)
                .ifPresent(night -> packing.settle(night.day()));
    }

    private Outcome<PackItem> permitted(Actor actor, String id) {
        Instant now = clock.instant();
        Optional<OpenItem> found = sources.stream()
                .flatMap(source -> source.open(now).stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound(id + " is not open any more, so it needs no plan."));
        }
        boolean owns = found.get()
                .owner()
                .filter(owner -> owner.value().equals(actor.id()))
                .isPresent();
        Optional<Refusal> refusal = owns ? Optional.empty() : Permission.HANDLE_ALERTS.refusalFor(actor);
        return refusal.<Outcome<PackItem>>map(Outcome::refused).orElseGet(() -> Outcome.done(planned(found.get())));
    }

    private PackItem planned(OpenItem item) {
        return new PackItem(
                item, Optional.ofNullable(handoffs.plans(List.of(item.id())).get(item.id())));
    }
}
