package quotient.domain.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.incidents.Credit.Status;
import quotient.domain.keeping.Transactions;
import quotient.domain.money.MoneyText;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.Role;
import quotient.domain.reading.OwnWords;

/** Service credits (O4, PRC §28): asked for by one person, decided once by another, outside the guidance by an executive. */
public final class CreditingClients {

    public static final String CLIENT = "client";
    public static final String WHY = "why";
    private static final int LONGEST_WHY = 300;

    private final Transactions transactions;
    private final Credits credits;
    private final Companies companies;
    private final People people;
    private final IncidentJournal journal;
    private final IncidentNotices notices;
    private final Clock clock;

    public CreditingClients(
            Transactions transactions,
            Credits credits,
            Companies companies,
            People people,
            IncidentJournal journal,
            IncidentNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.credits = credits;
        this.companies = companies;
        this.people = people;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    public Outcome<Credit> ask(Actor actor, IncidentId id, CreditWish wish) {
        return transactions.write(() -> mayAsk(actor, id)
                .then(incident -> affected(incident, wish.client())
                        .map(client -> asked(actor, incident, client, wish, clock.instant()))));
    }

    public Outcome<Credit> approve(Actor actor, CreditId id) {
        return decide(actor, id, Status.APPROVED, "");
    }

    public Outcome<Credit> reject(Actor actor, CreditId id, String why) {
        String said = OwnWords.required(WHY, why, LONGEST_WHY, "Say why, for whoever asked.");
        return decide(actor, id, Status.REJECTED, said);
    }

    /** Whom the form to ask may be opened for. */
    public Outcome<Incident> mayAsk(Actor actor, IncidentId id) {
        return Permission.HANDLE_INCIDENTS
                .refusalFor(actor)
                .<Outcome<Incident>>map(Outcome::refused)
                .orElseGet(() -> journal.find(id));
    }

    /** Whom the form to decide may be opened for: somebody else than who asked, and of the right rank. */
    public Outcome<Credit> mayDecide(Actor actor, CreditId id) {
        return Permission.APPROVE_CREDITS
                .refusalFor(actor)
                .<Outcome<Credit>>map(Outcome::refused)
                .orElseGet(() -> credits.find(id)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.notFound("There is no credit " + id + "."))))
                .then(credit -> ruledOut(actor, credit)
                        .<Outcome<Credit>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(credit)));
    }

    private Optional<Refusal> ruledOut(Actor actor, Credit credit) {
        if (credit.decision().isPresent()) {
            Hand hand = credit.decision().get();
            String verdict = credit.status() == Status.APPROVED ? "approved" : "rejected";
            return Optional.of(Refusal.conflict(credit.id() + " was already " + verdict + " by " + hand.name() + " at "
                    + LocalText.moment(hand.at(), companies.current()) + "."));
        }
        if (credit.asked().by().equals(actor.id())) {
            return Optional.of(
                    Refusal.notAllowed("You asked for this credit yourself, so somebody else has to decide on it."));
        }
        return isUsual(credit) ? Optional.empty() : Permission.APPROVE_ANY_CREDIT.refusalFor(actor);
    }

    private boolean isUsual(Credit credit) {
        return journal.find(credit.incident())
                .match(incident -> CreditGuidance.of(incident.severity()).allows(credit.percent()), gone -> false);
    }

    /** As the incident spells it. One credit for each customer, unless it was rejected. */
    private Outcome<String> affected(Incident incident, String client) {
        List<String> clients = incident.report().clients();
        Optional<String> named =
                clients.stream().filter(each -> each.equalsIgnoreCase(client)).findFirst();
        Optional<Credit> before = credits.of(incident.id()).stream()
                .filter(credit -> credit.client().equalsIgnoreCase(client))
                .filter(credit -> credit.status() != Status.REJECTED)
                .findFirst();
        if (named.isEmpty()) {
            String known = clients.isEmpty() ? "It names nobody yet." : "It names " + String.join(", ", clients) + ".";
            return Outcome.refused(Refusal.ruledOut(
                    client + " is not among the customers that " + incident.id() + " affects. " + known));
        }
        return before.isPresent()
                ? Outcome.refused(Refusal.conflict(
                        named.get() + " has " + before.get().id() + " for " + incident.id() + " already."))
                : Outcome.done(named.get());
    }

    private Credit asked(Actor actor, Incident incident, String client, CreditWish wish, Instant now) {
        Credit credit = new Credit(
                credits.nextId(),
                0,
                incident.id(),
                client,
                wish.monthlyFee(),
                wish.percent(),
                Hand.of(actor, now, wish.reason()),
                Status.WAITING,
                Optional.empty());
        credits.add(credit);
        String sentence = actor.name() + " asks for a credit of " + MoneyText.cents(credit.amount()) + " for " + client
                + " (" + credit.percent() + " of " + MoneyText.cents(credit.monthlyFee()) + "): " + wish.reason();
        journal.tell(incident, actor, "incident.credit_asked", sentence, List.of(), now);
        String question = "There is a credit for " + client + " to decide on.";
        notices.askApprovers(incident, approvers(incident, credit), question, now);
        return credit;
    }

    private List<Person> approvers(Incident incident, Credit credit) {
        boolean usual = CreditGuidance.of(incident.severity()).allows(credit.percent());
        List<Person> others = people.all().stream()
                .filter(person -> !person.id().value().equals(credit.asked().by()))
                .toList();
        List<Person> leads = others.stream()
                .filter(person -> usual && person.holds(Role.REVENUE_LEAD))
                .toList();
        return leads.isEmpty()
                ? others.stream().filter(person -> person.holds(Role.EXECUTIVE)).toList()
                : leads;
    }

    private Outcome<Credit> decide(Actor actor, CreditId id, Status verdict, String why) {
        return transactions.write(() -> mayDecide(actor, id).then(credit -> {
            Instant now = clock.instant();
            Credit decided = credit.decided(verdict, Hand.of(actor, now, why));
            return credits.replace(decided)
                    ? told(decided, actor, now)
                    : Outcome.refused(Refusal.conflict(id + " has just been decided. Look again."));
        }));
    }

    private Outcome<Credit> told(Credit credit, Actor actor, Instant now) {
        boolean approved = credit.status() == Status.APPROVED;
        String why = credit.decision().map(Hand::why).orElse("");
        String sentence = "The credit of " + MoneyText.cents(credit.amount()) + " for " + credit.client() + " was "
                + (approved ? "approved" : "rejected") + " by " + actor.name() + (why.isEmpty() ? "." : ": " + why);
        return journal.find(credit.incident()).map(incident -> {
            String action = approved ? "incident.credit_approved" : "incident.credit_rejected";
            journal.tell(incident, actor, action, sentence, List.of(), now);
            return credit.changed();
        });
    }
}
