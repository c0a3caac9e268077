package quotient.domain.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Company;
import quotient.domain.people.PersonId;

/**
 * Who stands in for whom on one day. What was handed to somebody cannot be handed further: a delegate who is away
 * themselves stands in for nobody.
 */
public final class StandIns {

    private final List<Absence> today;

    private StandIns(List<Absence> today) {
        this.today = List.copyOf(today);
    }

    public static StandIns on(LocalDate day, List<Absence> absences) {
        return new StandIns(
                absences.stream().filter(absence -> absence.covers(day)).toList());
    }

    /** Of the company's day in which the moment lies. */
    public static StandIns at(Instant moment, Absences absences, Company company) {
        LocalDate day = moment.atZone(company.zone()).toLocalDate();
        return on(day, absences.lastingUntil(day));
    }

    public Optional<Absence> absenceOf(PersonId person) {
        return today.stream().filter(absence -> absence.isOf(person)).findFirst();
    }

    public boolean isAway(PersonId person) {
        return absenceOf(person).isPresent();
    }

    /** Empty when they are here, when nobody stands in, and when that one is away too. */
    public Optional<PersonId> delegateOf(PersonId person) {
        return absenceOf(person).flatMap(Absence::delegate).filter(delegate -> !isAway(delegate));
    }

    /** For whom this person decides today, in the order of their absences. */
    public List<PersonId> delegatorsOf(PersonId delegate) {
        return isAway(delegate)
                ? List.of()
                : today.stream()
                        .filter(absence ->
                                absence.delegate().filter(delegate::equals).isPresent())
                        .map(Absence::person)
                        .toList();
    }
}
