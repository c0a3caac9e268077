package quotient.domain.quotetriage;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Hand;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricing.Stage;

/** Gives an escalated quote its owner, one remediation and a follow-up (P37). Of two people the second sees the first's. */
public final class TriagingQuotes {

    private static final Set<Stage> WITH_THE_CUSTOMER = Set.of(Stage.SENT, Stage.WON, Stage.LOST);

    private final Transactions transactions;
    private final Triages triages;
    private final Quotes quotes;
    private final People people;
    private final Companies companies;
    private final TriageNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    public TriagingQuotes(
            Transactions transactions,
            Triages triages,
            Quotes quotes,
            People people,
            Companies companies,
            TriageNotices notices,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.triages = triages;
        this.quotes = quotes;
        this.people = people;
        this.companies = companies;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the form may be opened for, with what was said before. */
    public Outcome<TriageRow> mayTriage(Actor actor, QuoteId id) {
        return transactions.read(() -> permitted(actor, id));
    }

    /** The same for what the desk itself says. */
    public Optional<TriageRow> find(QuoteId id) {
        return quotes.find(id).map(quote -> new TriageRow(quote, triages.plan(id)));
    }

    public Outcome<TriagePlan> plan(Actor actor, QuoteId id, TriageWish wish) {
        return transactions.write(() -> permitted(actor, id)
                .then(row -> stillAsShown(row, wish))
                .then(row -> ownerOf(wish).map(owner -> kept(actor, row, wish))));
    }

    private Outcome<TriageRow> permitted(Actor actor, QuoteId id) {
        Optional<Refusal> refusal = Permission.TRIAGE_QUOTES.refusalFor(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return quotes.find(id)
                .map(quote -> escalated(new TriageRow(quote, triages.plan(id))))
                .orElseGet(() -> Outcome.refused(
                        Refusal.notFound("There is no quote " + id + ". `/quote list` shows those that there are.")));
    }

    private static Outcome<TriageRow> escalated(TriageRow row) {
        Quote quote = row.quote();
        boolean open = quote.decisionStatus() == DecisionStatus.ESCALATED && !WITH_THE_CUSTOMER.contains(quote.stage());
        return open
                ? Outcome.done(row)
                : Outcome.refused(Refusal.conflict(quote.id() + " is "
                        + quote.decisionStatus().spoken() + " and "
                        + quote.stage().spoken()
                        + ": only an escalated quote that the customer does not have is triaged."));
    }

    private Outcome<TriageRow> stillAsShown(TriageRow row, TriageWish wish) {
        int now = row.plan().map(TriagePlan::version).orElse(0);
        return now == wish.shown()
                ? Outcome.done(row)
                : Outcome.refused(Refusal.conflict(row.plan().map(this::already).orElse("What was said is gone.")
                        + " Close this form and open it again to change that."));
    }

    private String already(TriagePlan plan) {
        String owner =
                people.find(plan.owner()).map(Person::name).orElse(plan.owner().value());
        return plan.hand().name() + " has decided on " + plan.quote() + " at "
                + LocalText.moment(plan.hand().at(), companies.current()) + ": "
                + plan.remediation().spoken() + ", owner " + owner + ", expected margin " + plan.margin() + ".";
    }

    private Outcome<Person> ownerOf(TriageWish wish) {
        return people.find(wish.owner())
                .filter(person -> Permission.QUOTE.isGivenTo(Actor.of(person)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ruledOut(
                        "The owner must be somebody of the desk who may carry quotes; choose a colleague.")));
    }

    private TriagePlan kept(Actor actor, TriageRow row, TriageWish wish) {
        TriagePlan plan = new TriagePlan(
                row.quote().id(),
                wish.shown() + 1,
                wish.owner(),
                wish.remediation(),
                wish.followUp(),
                wish.margin(),
                Hand.of(actor, clock.instant()));
        triages.keep(plan);
        audit.append(new AuditEntry(
                plan.hand().at(),
                actor.id(),
                "quote.triaged",
                plan.quote().value(),
                Optional.of(row.quote().policy().value()),
                Map.of(
                        "owner", plan.owner().value(),
                        "remediation", plan.remediation().code(),
                        "follow_up", plan.followUp().toString(),
                        "expected_margin", plan.margin().value().toPlainString())));
        if (row.plan().filter(before -> before.owner().equals(plan.owner())).isEmpty()) {
            notices.tellOwner(plan);
        }
        notices.redraw(plan.quote());
        return plan;
    }
}
