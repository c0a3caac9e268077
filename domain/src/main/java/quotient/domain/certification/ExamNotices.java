package quotient.domain.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeIds;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Urgency;
import quotient.domain.people.Certificate;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;

/** What is said of examinations unprompted, and to whom. */
public final class ExamNotices {

    /** How it ended, for whoever took it, and for their manager when it was passed. */
    public static final Kind RESULT = new Kind("exam_result", false);
    /** What was handed in, with the button to judge it. */
    public static final Kind REVIEW = new Kind("exam_review", true);
    /** A certificate ends soon, for whoever holds it and their manager. Facts: {@code level}, {@code ends}. */
    public static final Kind RENEWAL = new Kind("certificate_renewal", false);

    public static final String LEVEL = "level";
    public static final String ENDS = "ends";

    private final Outbox outbox;
    private final NoticeIds ids;

    public ExamNotices(Outbox outbox, NoticeIds ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    void ask(Exam exam, List<Person> judges, Instant at) {
        judges.forEach(judge -> put(REVIEW, exam.id().value(), judge.id(), at, Map.of()));
    }

    void ended(Exam exam, Person examined, Instant at) {
        Stream<PersonId> manager = exam.result().orElseThrow().passed() ? examined.manager().stream() : Stream.empty();
        Stream.concat(Stream.of(examined.id()), manager)
                .forEach(person -> put(RESULT, exam.id().value(), person, at, Map.of()));
        outbox.redraw(exam.id().value());
    }

    void endsSoon(Person person, Certificate certificate, LocalDate ends, Instant at) {
        Map<String, String> facts =
                Map.of(LEVEL, Integer.toString(certificate.level().number()), ENDS, ends.toString());
        Stream.concat(Stream.of(person.id()), person.manager().stream())
                .forEach(to -> put(RENEWAL, person.id().value(), to, at, facts));
    }

    private void put(Kind kind, String subject, PersonId to, Instant at, Map<String, String> facts) {
        outbox.put(new Notice(ids.next(), kind, subject, Destination.directMessagesOf(to), Urgency.NORMAL, at, facts));
    }
}
