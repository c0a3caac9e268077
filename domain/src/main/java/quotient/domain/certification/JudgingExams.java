package quotient.domain.certification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.People;

/** Takes the word of one judge on cases and practicals, once (P116, PRC §59). */
public final class JudgingExams {

    private final Transactions transactions;
    private final Exams exams;
    private final ExamJournal journal;
    private final People people;
    private final Companies companies;
    private final Clock clock;

    public JudgingExams(
            Transactions transactions,
            Exams exams,
            ExamJournal journal,
            People people,
            Companies companies,
            Clock clock) {
        this.transactions = transactions;
        this.exams = exams;
        this.journal = journal;
        this.people = people;
        this.companies = companies;
        this.clock = clock;
    }

    /** Whether a click would count, before the judge is asked for words. */
    public Outcome<Exam> mayJudge(Actor actor, ExamId id) {
        Company company = companies.current();
        MayJudge may = new MayJudge(
                people, company, clock.instant().atZone(company.zone()).toLocalDate());
        return exams.find(id)
                .map(exam -> may.refusalFor(actor, exam)
                        .<Outcome<Exam>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(exam)))
                .orElseGet(() -> Outcome.refused(FindingCertificates.noSuchExam(id)));
    }

    /**
     * Every part must be enough to pass.
     *
     * @param fields as {@link ExamForm} names them
     * @throws quotient.domain.outcome.InvalidInput naming every part without a proper verdict
     */
    public Outcome<Exam> judge(Actor actor, ExamId id, Map<String, String> fields) {
        return transactions.write(() -> mayJudge(actor, id).then(exam -> {
            Instant now = clock.instant();
            List<ExamPart> judged = ExamForm.verdicts(exam, fields);
            boolean passed = judged.stream().allMatch(part -> part.passed().orElse(false));
            return journal.end(exam.ended(judged, new ExamResult(passed, Hand.of(actor, now))), actor, now);
        }));
    }

    /** What waits for this person's judgement, the longest waiting first. */
    public List<Exam> waitingFor(Actor actor) {
        return transactions.read(() -> exams.waiting().stream()
                .filter(exam -> mayJudge(actor, exam.id()).match(may -> true, refusal -> false))
                .toList());
    }
}
