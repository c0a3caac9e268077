package quotient.domain.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.people.Actor;
import quotient.domain.people.Certificate;
import quotient.domain.people.CertificateStatus;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;

/** Tells people and their managers a month ahead that a certificate ends, once for each end (PRC §59). */
public final class RemindingRenewals {

    private final Exams exams;
    private final People people;
    private final Companies companies;
    private final ExamNotices notices;

    public RemindingRenewals(Exams exams, People people, Companies companies, ExamNotices notices) {
        this.exams = exams;
        this.people = people;
        this.companies = companies;
        this.notices = notices;
    }

    /** A certificate that ends soon, of somebody who was not told yet. */
    public record Ending(Person person, Certificate certificate, LocalDate ends) {}

    /** Changes nothing. */
    public List<Ending> due(Instant at) {
        LocalDate today = at.atZone(companies.current().zone()).toLocalDate();
        return people.all().stream()
                .filter(person -> Permission.TAKE_EXAMS.isGivenTo(Actor.of(person)))
                .flatMap(person -> Stream.of(CertificationLevel.values()).map(level -> ending(person, level)))
                .filter(ending -> ending.certificate().status(today) == CertificateStatus.EXPIRING)
                .filter(ending -> !exams.isAnnounced(
                        ending.person().id(), ending.certificate().level(), ending.ends()))
                .toList();
    }

    /** Joins the caller's transaction. */
    public void tell(List<Ending> due, Instant at) {
        due.stream()
                .filter(ending -> exams.announce(
                        ending.person().id(), ending.certificate().level(), ending.ends()))
                .forEach(ending -> notices.endsSoon(ending.person(), ending.certificate(), ending.ends(), at));
    }

    private static Ending ending(Person person, CertificationLevel level) {
        Certificate certificate = person.certificate(level);
        return new Ending(person, certificate, certificate.ends().orElse(LocalDate.MAX));
    }
}
