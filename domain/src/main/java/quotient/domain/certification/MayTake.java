package quotient.domain.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Certificate;
import quotient.domain.people.CertificateStatus;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Permission;
import quotient.domain.people.Person;

/** Whether somebody may begin an examination at this moment (PRC §59). */
final class MayTake {

    private final Company company;
    private final Duration pause;
    private final Instant now;

    MayTake(Company company, Duration pause, Instant now) {
        this.company = company;
        this.pause = pause;
        this.now = now;
    }

    /**
     * Empty when they may.
     *
     * @param latest their last attempt at that level
     */
    Optional<Refusal> refusalFor(Actor actor, CertificationLevel level, Optional<Exam> latest) {
        return Permission.TAKE_EXAMS
                .refusalFor(actor)
                .or(() -> actor.person().isEmpty()
                        ? Optional.of(Refusal.notAllowed("Only people are certified, and systems are not."))
                        : actor.person().flatMap(person -> refusalFor(person, level, latest)));
    }

    private Optional<Refusal> refusalFor(Person person, CertificationLevel level, Optional<Exam> latest) {
        return level.before()
                .flatMap(before -> lacking(person, level, before))
                .or(() -> latest.flatMap(this::waiting))
                .or(() -> stillHeld(person.certificate(level)))
                .or(() -> latest.flatMap(this::tooSoon));
    }

    private Optional<Refusal> lacking(Person person, CertificationLevel level, CertificationLevel before) {
        return person.isCertified(before, today())
                ? Optional.empty()
                : Optional.of(Refusal.ruledOut("Level " + level.number() + " builds on level " + before.number()
                        + ", which you do not hold: take that first with `" + before.command() + "`."));
    }

    private Optional<Refusal> waiting(Exam exam) {
        return exam.awaitsJudgement()
                ? Optional.of(Refusal.conflict(exam.id() + " was handed in at "
                        + LocalText.moment(exam.handedIn().orElseThrow(), company)
                        + " and waits for whoever judges it."))
                : Optional.empty();
    }

    private Optional<Refusal> stillHeld(Certificate certificate) {
        return certificate.status(today()) == CertificateStatus.ACTIVE
                ? Optional.of(
                        Refusal.ruledOut("You hold level " + certificate.level().number() + " until "
                                + certificate.ends().orElseThrow() + "; it can be renewed from "
                                + certificate.renewableFrom().orElseThrow() + " on."))
                : Optional.empty();
    }

    private Optional<Refusal> tooSoon(Exam exam) {
        Instant again = exam.result()
                .filter(result -> !result.passed())
                .map(result -> result.by().at().plus(pause))
                .orElse(now);
        return again.isAfter(now)
                ? Optional.of(Refusal.limited(
                        exam.id() + " was not passed, with " + exam.score() + ". It can be taken again from "
                                + LocalText.moment(again, company) + " on: use the time for the playbook.",
                        Duration.between(now, again)))
                : Optional.empty();
    }

    private LocalDate today() {
        return now.atZone(company.zone()).toLocalDate();
    }
}
