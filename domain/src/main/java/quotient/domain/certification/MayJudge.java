package quotient.domain.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.ReportLine;
import quotient.domain.people.Role;

/**
 * Whether somebody may judge an examination at this moment (PRC §59): cases are judged by holders of level 2 or 3, a
 * practical by holders of level 3 and by executives; never one's own, and never one's superior's.
 */
final class MayJudge {

    private final People people;
    private final Company company;
    private final LocalDate today;

    MayJudge(People people, Company company, LocalDate today) {
        this.people = people;
        this.company = company;
        this.today = today;
    }

    /** Empty when they may. */
    Optional<Refusal> refusalFor(Actor actor, Exam exam) {
        if (actor.person().isEmpty()) {
            return Optional.of(Refusal.notAllowed("I do not know you as somebody who judges examinations. "
                    + wanted(exam.level()) + " judges " + exam.id() + "."));
        }
        Person judge = actor.person().get();
        return part(judge, exam).or(() -> rank(judge, exam)).or(() -> inTime(exam));
    }

    /** Everybody who may, by name. */
    List<Person> judges(Exam exam) {
        return people.all().stream()
                .filter(person ->
                        part(person, exam).or(() -> rank(person, exam)).isEmpty())
                .toList();
    }

    private Optional<Refusal> part(Person judge, Exam exam) {
        if (judge.id().equals(exam.person())) {
            return Optional.of(Refusal.notAllowed(
                    "You cannot judge your own examination. " + wanted(exam.level()) + " judges " + exam.id() + "."));
        }
        return new ReportLine(people).isBelow(judge, exam.person())
                ? Optional.of(Refusal.notAllowed(
                        "You report to " + exam.name() + ", so somebody else judges " + exam.id() + "."))
                : Optional.empty();
    }

    private Optional<Refusal> rank(Person judge, Exam exam) {
        boolean may = judge.isCertified(CertificationLevel.ADMINISTRATOR, today)
                || (exam.level() == CertificationLevel.ADMINISTRATOR
                        ? judge.holds(Role.EXECUTIVE)
                        : judge.isCertified(CertificationLevel.MANAGER, today));
        return may
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed(
                        wanted(exam.level()) + " judges " + exam.id() + "; you hold no such certification."));
    }

    private Optional<Refusal> inTime(Exam exam) {
        if (exam.isOpen()) {
            return Optional.of(Refusal.conflict(exam.id() + " has not been handed in yet."));
        }
        return exam.result()
                .map(result -> Refusal.conflict(exam.id() + " was already judged by "
                        + result.by().name() + " at "
                        + LocalText.moment(result.by().at(), company) + ": "
                        + result.spoken() + "."));
    }

    static String wanted(CertificationLevel level) {
        return level == CertificationLevel.ADMINISTRATOR
                ? "A holder of level 3 or an executive"
                : "A holder of level 2 or 3";
    }
}
