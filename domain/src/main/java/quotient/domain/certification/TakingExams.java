package quotient.domain.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.NoticeIds;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.People;
import quotient.domain.people.Person;

/**
 * Sets an examination and takes its answers (P116, PRC §59). A quiz is scored at once; cases and practicals go to
 * whoever may judge them. Whoever begins anew while one is open goes on with that one.
 */
public final class TakingExams {

    private final Transactions transactions;
    private final Exams exams;
    private final ExamJournal journal;
    private final People people;
    private final Companies companies;
    private final Syllabus syllabus;
    private final NoticeIds lots;
    private final Clock clock;

    /** @param lots decides what is drawn for each examination */
    public TakingExams(
            Transactions transactions,
            Exams exams,
            ExamJournal journal,
            People people,
            Companies companies,
            Syllabus syllabus,
            NoticeIds lots,
            Clock clock) {
        this.transactions = transactions;
        this.exams = exams;
        this.journal = journal;
        this.people = people;
        this.companies = companies;
        this.syllabus = syllabus;
        this.lots = lots;
        this.clock = clock;
    }

    public Outcome<Exam> begin(Actor actor, CertificationLevel level) {
        return transactions.write(() -> {
            Instant now = clock.instant();
            Optional<Exam> latest = actor.person().flatMap(person -> exams.latest(person.id(), level));
            Optional<Refusal> refusal =
                    new MayTake(companies.current(), syllabus.pause(), now).refusalFor(actor, level, latest);
            return refusal.<Outcome<Exam>>map(Outcome::refused)
                    .orElseGet(() -> latest.filter(Exam::isOpen)
                            .map(Outcome::done)
                            .orElseGet(() ->
                                    judgeable(set(actor, level, now), now).map(exam -> journal.begin(exam, actor))));
        });
    }

    /**
     * Once; whoever hands the same in again is told how it went.
     *
     * @param fields as {@link ExamForm} names them
     * @throws quotient.domain.outcome.InvalidInput naming every part without a proper answer
     */
    public Outcome<Exam> handIn(Actor actor, ExamId id, Map<String, String> fields) {
        return transactions.write(() -> exams.find(id)
                .filter(exam -> exam.person().value().equals(actor.id())
                        && actor.person().isPresent())
                .map(exam -> exam.isOpen() ? handIn(actor, exam, fields) : late(exam))
                .orElseGet(() -> Outcome.refused(Refusal.notFound(
                        "There is no examination " + id + " of yours. `/cert` shows where you stand."))));
    }

    private Exam set(Actor actor, CertificationLevel level, Instant now) {
        return new Exam(
                exams.nextId(),
                1,
                level,
                actor.person().orElseThrow().id(),
                actor.name(),
                now,
                new SettingExams(syllabus).parts(level, lots.next()),
                Optional.empty(),
                Optional.empty());
    }

    private Outcome<Exam> handIn(Actor actor, Exam exam, Map<String, String> fields) {
        Instant now = clock.instant();
        List<ExamPart> answered = ExamForm.answers(exam, fields);
        return exam.level() == CertificationLevel.REPRESENTATIVE
                ? scored(actor, exam, answered, now)
                : judgeable(exam, now)
                        .then(open -> journal.handIn(open.handedIn(answered, now), actor, judges(open, now), now));
    }

    private Outcome<Exam> scored(Actor actor, Exam exam, List<ExamPart> answered, Instant now) {
        List<ExamPart> scored = answered.stream().map(ExamPart::scored).toList();
        int right = (int)
                scored.stream().filter(part -> part.passed().orElse(false)).count();
        boolean passed = new Score(right, scored.size()).isEnoughFor(exam.level());
        ExamResult result = new ExamResult(passed, Hand.of(Actor.QUOTIENT, now));
        return journal.end(exam.handedInAndEnded(scored, now, result), actor, now);
    }

    private Outcome<Exam> judgeable(Exam exam, Instant now) {
        return exam.level() == CertificationLevel.REPRESENTATIVE
                        || !judges(exam, now).isEmpty()
                ? Outcome.done(exam)
                : Outcome.refused(Refusal.ruledOut(
                        "Nobody here may judge level " + exam.level().number()
                                + " yet: " + MayJudge.wanted(exam.level())
                                + " does. An admin can set the first date in quotient.yml, under certifications."));
    }

    private List<Person> judges(Exam exam, Instant now) {
        Company company = companies.current();
        LocalDate today = now.atZone(company.zone()).toLocalDate();
        return new MayJudge(people, company, today).judges(exam);
    }

    private Outcome<Exam> late(Exam exam) {
        String so = exam.result()
                .map(result -> ": " + exam.score() + ", " + result.spoken() + ".")
                .orElse(" and waits for whoever judges it.");
        return Outcome.refused(Refusal.conflict(exam.id() + " was already handed in at "
                + LocalText.moment(exam.handedIn().orElseThrow(), companies.current()) + so));
    }
}
