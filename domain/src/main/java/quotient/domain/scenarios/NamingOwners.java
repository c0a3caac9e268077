package quotient.domain.scenarios;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** Names who answers for an option below its guardrail (PRC §38, P43). */
public final class NamingOwners {

    private final Transactions transactions;
    private final ScenarioJournal journal;
    private final People people;
    private final ScenarioNotices notices;
    private final Clock clock;

    public NamingOwners(
            Transactions transactions, ScenarioJournal journal, People people, ScenarioNotices notices, Clock clock) {
        this.transactions = transactions;
        this.journal = journal;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whom the form may be opened for. */
    public Outcome<ScenarioSet> mayName(Actor actor, ScenarioId id) {
        return journal.toAct(actor, id)
                .then(set -> refusalFor(set)
                        .<Outcome<ScenarioSet>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(set)));
    }

    /** @param place of the option, from 1 */
    public Outcome<ScenarioSet> name(Actor actor, ScenarioId id, int place, PersonId owner) {
        return transactions.write(() -> mayName(actor, id)
                .then(set -> ownable(set, place)
                        .then(variant -> answerable(owner))
                        .then(person -> keep(actor, set, place, person, clock.instant()))));
    }

    private Outcome<ScenarioSet> keep(Actor actor, ScenarioSet set, int place, Person person, Instant now) {
        ExceptionOwner owner = ExceptionOwner.of(person, Hand.of(actor, now));
        ScenarioSet owned = set.owned(place, owner);
        Map<String, String> facts = Map.of(
                "option", owned.variant(place).orElseThrow().letter(),
                "owner", person.id().value());
        return journal.keep(owned, "scenarios.owner_named", actor, now, facts).map(kept -> {
            notices.owned(kept, place, owner);
            return kept;
        });
    }

    private static Optional<Refusal> refusalFor(ScenarioSet set) {
        if (set.review().isPresent()) {
            return Optional.of(
                    Refusal.conflict("An executive was asked about " + set.id() + " with its owners as they are."));
        }
        return set.portfolio().advice() == Advice.PROCEED
                ? Optional.of(Refusal.ruledOut(
                        "Every option of " + set.id() + " keeps its guardrail, so no exception needs an owner."))
                : Optional.empty();
    }

    private static Outcome<Variant> ownable(ScenarioSet set, int place) {
        return set.variant(place)
                .filter(variant -> !variant.isCompliant())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ruledOut(
                        "That option of " + set.id() + " keeps its guardrail, so it needs no owner.")));
    }

    /** Somebody who makes or decides quotes here; a customer or a stranger cannot answer for one. */
    private Outcome<Person> answerable(PersonId id) {
        return people.find(id)
                .filter(person -> Permission.QUOTE.isGivenTo(Actor.of(person)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ruledOut(
                        "Name somebody of the desk who may make quotes, such as the rep or their manager.")));
    }
}
