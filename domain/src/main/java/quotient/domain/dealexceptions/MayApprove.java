package quotient.domain.dealexceptions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.CertifiedAct;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.pricing.Approval;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;

/**
 * Whether somebody may approve an exception (P117, P52): not the quote's author, a role that the quote's guardrail asks
 * for or an executive, level 2 certified; from day 31 on executives alone. A system with a token may open what comes from
 * elsewhere if its roles could, and re-approves nothing.
 */
final class MayApprove {

    private final People people;
    private final ZoneId zone;

    MayApprove(People people, ZoneId zone) {
        this.people = people;
        this.zone = zone;
    }

    /** Whoever approved the quote has approved the exception if they held level 2 that day; else whoever opens it must. */
    Outcome<ExceptionApproval> toOpen(Actor actor, Quote quote, LocalDate today) {
        Optional<ExceptionApproval> given =
                inFavour(quote).flatMap(decided -> entitled(decided).stream()).findFirst();
        return given.map(Outcome::done)
                .orElseGet(() -> actor.person().isEmpty() ? system(actor) : person(actor, quote, asked(quote), today));
    }

    /** @param age of the exception, in days since it was opened */
    Outcome<ExceptionApproval> again(Actor actor, Quote quote, int age, LocalDate today) {
        if (actor.person().isEmpty()) {
            return no("Only a person whom the desk knows can re-approve an exception.");
        }
        Set<Role> asked = age > RegistryRisk.CRITICAL_DAYS ? EnumSet.of(Role.EXECUTIVE) : asked(quote);
        return person(actor, quote, asked, today);
    }

    private static Outcome<ExceptionApproval> system(Actor actor) {
        return Permission.APPROVE_EXCEPTIONS
                .refusalFor(actor)
                .<Outcome<ExceptionApproval>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new ExceptionApproval(
                        actor.id(),
                        actor.name(),
                        actor.roles().stream().sorted().map(Role::spoken).collect(Collectors.joining(", ")))));
    }

    private static Outcome<ExceptionApproval> person(Actor actor, Quote quote, Set<Role> asked, LocalDate today) {
        if (quote.isBy(actor)) {
            return no("You cannot approve an exception for your own quote. It needs " + called(asked) + ".");
        }
        Optional<Role> role = role(actor.roles(), asked);
        if (role.isEmpty()) {
            return no("An exception for " + quote.id() + " needs " + called(asked) + "; that is beyond your role.");
        }
        return CertifiedAct.APPROVE_EXCEPTION
                .refusalFor(actor, today)
                .<Outcome<ExceptionApproval>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new ExceptionApproval(
                        actor.id(), actor.name(), role.get().spoken())));
    }

    /** The decision on the guardrail first, then the latest. */
    private static Stream<Approval.Decided> inFavour(Quote quote) {
        return quote.decidedApprovals().stream()
                .filter(decided -> decided.decision().verdict() != Decision.Verdict.REJECTED)
                .sorted(Comparator.comparing((Approval.Decided decided) -> !isGuardrail(decided))
                        .thenComparing(decided -> decided.decision().at(), Comparator.reverseOrder()));
    }

    private Optional<ExceptionApproval> entitled(Approval.Decided decided) {
        Decision decision = decided.decision();
        LocalDate day = decision.at().atZone(zone).toLocalDate();
        return people.find(new PersonId(decision.by()))
                .filter(person -> person.isCertified(CertificationLevel.MANAGER, day))
                .map(person -> new ExceptionApproval(
                        decision.by(),
                        decision.spokenBy(),
                        role(person.roles(), decided.deciders())
                                .map(Role::spoken)
                                .orElse(decided.spoken())));
    }

    private static Set<Role> asked(Quote quote) {
        Set<Role> guardrail = deciders(quote.approvals().stream().filter(MayApprove::isGuardrail));
        Set<Role> any = guardrail.isEmpty() ? deciders(quote.approvals().stream()) : guardrail;
        return any.isEmpty() ? EnumSet.of(Role.SALES_MANAGER) : any;
    }

    private static Set<Role> deciders(Stream<Approval> approvals) {
        return approvals
                .flatMap(approval -> approval.deciders().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static boolean isGuardrail(Approval approval) {
        return approval.asksForException();
    }

    private static Optional<Role> role(Set<Role> held, Set<Role> asked) {
        return held.stream()
                .sorted()
                .filter(role -> role == Role.EXECUTIVE || asked.stream().anyMatch(role::standsInFor))
                .findFirst();
    }

    private static String called(Set<Role> asked) {
        return asked.stream().map(Role::called).collect(Collectors.joining(" or "));
    }

    private static <T> Outcome<T> no(String sentence) {
        return Outcome.refused(Refusal.notAllowed(sentence));
    }
}
