package quotient.domain.dealdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.absences.StandIns;
import quotient.domain.people.Actor;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Quote;

/** Who should be asked now in the place of those who were, and why, as a sentence for the card. */
final class Successors {

    private final Approvers approvers;

    Successors(Approvers approvers) {
        this.approvers = approvers;
    }

    /** Whom somebody chose counts while they can decide; who was asked because of a deadline stays asked. */
    List<AskedPerson> of(Ask ask, Approval approval, Quote quote, Instant now) {
        List<AskedPerson> first = ask.handedTo()
                .filter(chosen -> canDecide(chosen, approval, quote, now))
                .map(chosen -> List.of(chosen(chosen, approval, quote, now)))
                .orElseGet(() -> approvers.of(approval, quote, now));
        if (!ask.hasClimbed()) {
            return first;
        }
        List<AskedPerson> all = new ArrayList<>(first);
        ask.asked().stream()
                .filter(each -> canDecide(each.person(), approval, quote, now))
                .filter(each -> all.stream().noneMatch(other -> other.person().equals(each.person())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Here, with a right to decide and the certification for it, and not on what is their own. */
    boolean canDecide(PersonId id, Approval approval, Quote quote, Instant now) {
        return !quote.isOwnOf(id.value())
                && !approvers.standIns(now).isAway(id)
                && right(id, approval, quote, now).isPresent()
                && certified(id, approval, now);
    }

    AskedPerson chosen(PersonId id, Approval approval, Quote quote, Instant now) {
        return new AskedPerson(
                id, right(id, approval, quote, now).flatMap(Right::instead).map(Person::id));
    }

    private boolean certified(PersonId id, Approval approval, Instant now) {
        return approvers
                .find(id)
                .filter(person -> NeededCertificates.areHeldBy(person, approval, approvers.today(now)))
                .isPresent();
    }

    private Optional<Right> right(PersonId id, Approval approval, Quote quote, Instant now) {
        return approvers.find(id).flatMap(person -> approvers.rights(now).of(Actor.of(person), approval, quote));
    }

    /** {@code Mia is away until 2026-03-06. It waits for Max now.} */
    String why(Ask ask, List<AskedPerson> wanted, Approval approval, Instant now) {
        StandIns standIns = approvers.standIns(now);
        Stream<String> gone =
                ask.asked().stream().filter(each -> !wanted.contains(each)).map(each -> gone(each, approval, standIns));
        String whom = wanted.isEmpty() ? "nobody here can decide it" : "it waits for " + names(wanted);
        return gone.distinct().map(reason -> reason + ". ").collect(Collectors.joining())
                + Character.toUpperCase(whom.charAt(0)) + whom.substring(1) + " now.";
    }

    private String gone(AskedPerson each, Approval approval, StandIns standIns) {
        Optional<PersonId> returned = each.instead().filter(absent -> !standIns.isAway(absent));
        if (returned.isPresent()) {
            return name(returned.get()) + " decides again";
        }
        boolean entitled = each.instead().isPresent()
                || approvers
                        .find(each.person())
                        .filter(person -> Rights.covers(person, approval))
                        .isPresent();
        if (!entitled) {
            return name(each.person()) + " has no role any more that may decide this";
        }
        return standIns.absenceOf(each.person())
                .map(absence -> name(each.person())
                        + (absence.delegate().isPresent() ? " has handed over until " : " is away until ")
                        + absence.to())
                .orElseGet(() -> name(each.person()) + " is not asked any more");
    }

    /** {@code Max for Mia, Eve}. */
    String names(List<AskedPerson> asked) {
        return asked.stream()
                .map(each -> name(each.person())
                        + each.instead().map(absent -> " for " + name(absent)).orElse(""))
                .collect(Collectors.joining(", "));
    }

    String name(PersonId id) {
        return approvers.find(id).map(Person::name).orElse(id.value());
    }
}
