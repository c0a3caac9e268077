package quotient.domain.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Certificate;
import quotient.domain.people.People;
import quotient.domain.people.Person;

/** How a step of an examination is kept: with its audit row, its notices, and the new date on the person. */
public final class ExamJournal {

    private final Exams exams;
    private final People people;
    private final Companies companies;
    private final AuditTrail audit;
    private final ExamNotices notices;

    public ExamJournal(Exams exams, People people, Companies companies, AuditTrail audit, ExamNotices notices) {
        this.exams = exams;
        this.people = people;
        this.companies = companies;
        this.audit = audit;
        this.notices = notices;
    }

    Exam begin(Exam exam, Actor actor) {
        exams.add(exam);
        note("exam.begun", exam, actor, exam.begun(), Map.of());
        return exam;
    }

    /** Joins the caller's transaction. */
    Outcome<Exam> handIn(Exam handedIn, Actor actor, List<Person> judges, Instant at) {
        return replaced(handedIn).map(kept -> {
            String whom = judges.stream().map(judge -> judge.id().value()).collect(Collectors.joining(","));
            note("exam.handed_in", kept, actor, at, Map.of("asked", whom));
            notices.ask(kept, judges, at);
            return kept;
        });
    }

    /** Joins the caller's transaction. */
    Outcome<Exam> end(Exam ended, Actor actor, Instant at) {
        Optional<Person> examined = people.find(ended.person());
        if (examined.isEmpty()) {
            return Outcome.refused(Refusal.conflict(
                    ended.name() + " is not known here any more, so " + ended.id() + " comes to nothing."));
        }
        return replaced(ended).map(kept -> {
            boolean passed = kept.result().orElseThrow().passed();
            Person after = passed ? certified(examined.get(), kept, at) : examined.get();
            note(passed ? "exam.passed" : "exam.failed", kept, actor, at, facts(kept, after));
            notices.ended(kept, after, at);
            return kept;
        });
    }

    private Person certified(Person person, Exam exam, Instant at) {
        LocalDate today = at.atZone(companies.current().zone()).toLocalDate();
        Person examined = person.examined(exam.level(), today);
        people.keep(examined);
        return examined;
    }

    private Outcome<Exam> replaced(Exam changed) {
        return exams.replace(changed)
                ? Outcome.done(changed)
                : Outcome.refused(Refusal.conflict(changed.id() + " has just changed. Look again."));
    }

    private static Map<String, String> facts(Exam exam, Person after) {
        Map<String, String> facts = new HashMap<>();
        facts.put("score", exam.score().toString());
        facts.put("judge", exam.result().orElseThrow().by().name());
        facts.put("not_passed", missed(exam));
        Certificate certificate = after.certificate(exam.level());
        certificate
                .ends()
                .filter(end -> exam.result().orElseThrow().passed())
                .ifPresent(end -> facts.put("ends", end.toString()));
        return facts;
    }

    private static String missed(Exam exam) {
        return IntStream.range(0, exam.parts().size())
                .filter(at -> !exam.parts().get(at).passed().orElse(false))
                .mapToObj(at -> Integer.toString(at + 1))
                .collect(Collectors.joining(","));
    }

    private void note(String action, Exam exam, Actor actor, Instant at, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("level", Integer.toString(exam.level().number()));
        facts.put("person", exam.person().value());
        facts.put("name", exam.name());
        audit.append(new AuditEntry(at, actor.id(), action, exam.id().value(), Optional.empty(), facts));
    }
}
