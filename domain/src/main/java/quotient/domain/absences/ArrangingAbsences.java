package quotient.domain.absences;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.PersonId;

/** An approver hands over for some days, is away, and is back; what waits moves at once to whoever may decide now. */
public final class ArrangingAbsences {

    private final Transactions transactions;
    private final Absences absences;
    private final People people;
    private final Companies companies;
    private final AuditTrail audit;
    private final AbsenceNotices notices;
    private final WhoIsAskedNow asked;
    private final Clock clock;

    public ArrangingAbsences(
            Transactions transactions,
            Absences absences,
            People people,
            Companies companies,
            AuditTrail audit,
            AbsenceNotices notices,
            WhoIsAskedNow asked,
            Clock clock) {
        this.transactions = transactions;
        this.absences = absences;
        this.people = people;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
        this.asked = asked;
        this.clock = clock;
    }

    /** @param wish of the actor, whoever it names */
    public Outcome<Absence> leave(Actor actor, AbsenceForm.Wish wish) {
        Absence wanted = new Absence(
                new PersonId(actor.id()), actor.name(), wish.delegate(), wish.from(), wish.to(), wish.reason());
        return transactions.write(() -> {
            Instant now = clock.instant();
            LocalDate today = today(now);
            return new MayBeAway(people, absences.lastingUntil(today), today)
                    .check(actor, wanted)
                    .map(absence -> begin(actor, absence, now));
        });
    }

    /** Ends what covers today, or if nothing does what begins next. */
    public Outcome<Absence> back(Actor actor) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            PersonId person = new PersonId(actor.id());
            return absences.lastingUntil(today(now)).stream()
                    .filter(absence -> absence.isOf(person))
                    .findFirst()
                    .map(absence -> Outcome.done(end(actor, absence, now)))
                    .orElseGet(() -> Outcome.refused(Refusal.conflict("You are not away, and have handed nothing over."
                            + " `/approvals away 2026-03-02 2026-03-06` says that you will be.")));
        });
    }

    /** Those of today and of the days to come, the first first; nobody from outside is told who is away. */
    public List<Absence> coming(Actor actor) {
        return Permission.SEE_DESK_HEALTH.isGivenTo(actor) ? absences.lastingUntil(today(clock.instant())) : List.of();
    }

    public LocalDate today() {
        return today(clock.instant());
    }

    private Absence begin(Actor actor, Absence absence, Instant now) {
        absences.keep(absence);
        absence.delegate().ifPresent(delegate -> notices.tell(absence, delegate, now));
        record(actor, "approvals.handed_over", absence, now);
        asked.lookAgain(now);
        return absence;
    }

    private Absence end(Actor actor, Absence absence, Instant now) {
        absences.remove(absence.person(), absence.from());
        record(actor, "approvals.taken_back", absence, now);
        asked.lookAgain(now);
        return absence;
    }

    private void record(Actor actor, String action, Absence absence, Instant now) {
        audit.append(new AuditEntry(
                now,
                actor.id(),
                action,
                absence.person().value(),
                Optional.empty(),
                Map.of(
                        "delegate", absence.delegate().map(PersonId::value).orElse(""),
                        "from", absence.from().toString(),
                        "to", absence.to().toString(),
                        "reason", absence.reason())));
    }

    private LocalDate today(Instant now) {
        return now.atZone(companies.current().zone()).toLocalDate();
    }
}
