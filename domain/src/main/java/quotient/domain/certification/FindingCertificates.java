package quotient.domain.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;
import quotient.domain.people.ReportLine;

/** Shows how people are certified: oneself, who reports to one, and what was answered in an examination. */
public final class FindingCertificates {

    private final Transactions transactions;
    private final Exams exams;
    private final People people;
    private final Companies companies;
    private final Clock clock;

    public FindingCertificates(
            Transactions transactions, Exams exams, People people, Companies companies, Clock clock) {
        this.transactions = transactions;
        this.exams = exams;
        this.people = people;
        this.companies = companies;
        this.clock = clock;
    }

    public Outcome<Standing> mine(Actor actor) {
        return transactions.read(() -> Permission.TAKE_EXAMS
                .refusalFor(actor)
                .<Outcome<Standing>>map(Outcome::refused)
                .orElseGet(() -> actor.person()
                        .map(person -> Outcome.done(standing(person)))
                        .orElseGet(() -> Outcome.refused(Refusal.notAllowed("Only people are certified.")))));
    }

    /** Everybody who reports to the actor, directly or not; whoever may see all sees all. Never empty. */
    public Outcome<List<Standing>> team(Actor actor) {
        return transactions.read(() -> {
            List<Person> team = team(actor, Permission.SEE_ALL_CERTIFICATES.isGivenTo(actor));
            return team.isEmpty()
                    ? Outcome.refused(Refusal.notAllowed(
                            "Nobody reports to you here, so there is no team to show. `/cert` shows your own levels."))
                    : Outcome.done(team.stream()
                            .map(person -> new Standing(person, today(), List.of()))
                            .toList());
        });
    }

    /** One's own, of whoever reports to one, and of everybody for whoever judges it or may see all. */
    public Outcome<Exam> show(Actor actor, ExamId id) {
        return transactions.read(() -> exams.find(id)
                .filter(exam -> sees(actor, exam))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(noSuchExam(id))));
    }

    /** For views, which are drawn for whoever was sent them. */
    public Optional<Exam> find(ExamId id) {
        return exams.find(id);
    }

    public LocalDate today() {
        return clock.instant().atZone(companies.current().zone()).toLocalDate();
    }

    static Refusal noSuchExam(ExamId id) {
        return Refusal.notFound("There is no examination " + id + " that you can see. `/cert` shows where you stand.");
    }

    private List<Person> team(Actor actor, boolean all) {
        if (all) {
            return people.all().stream()
                    .filter(person -> Permission.TAKE_EXAMS.isGivenTo(Actor.of(person)))
                    .toList();
        }
        return actor.person()
                .map(person -> new ReportLine(people).below(person.id()))
                .orElse(List.of());
    }

    private boolean sees(Actor actor, Exam exam) {
        return exam.person().value().equals(actor.id())
                || Permission.SEE_ALL_CERTIFICATES.isGivenTo(actor)
                || exam.result()
                        .filter(result -> result.by().by().equals(actor.id()))
                        .isPresent()
                || actor.person()
                        .flatMap(person -> people.find(exam.person())
                                .filter(examined -> new ReportLine(people).isBelow(examined, person.id())))
                        .isPresent();
    }

    private Standing standing(Person person) {
        List<Exam> attempts = Stream.of(CertificationLevel.values())
                .flatMap(level -> exams.latest(person.id(), level).stream())
                .toList();
        return new Standing(person, today(), attempts);
    }
}
