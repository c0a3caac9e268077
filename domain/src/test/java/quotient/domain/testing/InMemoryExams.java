package quotient.domain.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.certification.Exams;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;
import quotient.domain.testing.InMemoryState.CertificateEnd;

/** Examinations kept in memory. */
public final class InMemoryExams implements Exams {
    private final InMemoryStore store;

    public InMemoryExams(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public ExamId nextId() {
        return store.with(state -> ExamId.ofNumber(++state.lastExam));
    }

    @Override
    public void add(Exam exam) {
        store.with(state -> state.exams.put(exam.id(), exam));
    }

    @Override
    public Optional<Exam> find(ExamId id) {
        return store.look(state -> Optional.ofNullable(state.exams.get(id)));
    }

    @Override
    public boolean replace(Exam exam) {
        return store.with(state -> {
            Exam kept = state.exams.get(exam.id());
            boolean fits = kept != null && kept.version() == exam.version() - 1;
            if (fits) {
                state.exams.put(exam.id(), exam);
            }
            return fits;
        });
    }

    @Override
    public Optional<Exam> latest(PersonId person, CertificationLevel level) {
        return store.look(state -> state.exams.values().stream()
                .filter(exam -> exam.person().equals(person) && exam.level() == level)
                .max(Comparator.comparingLong(exam -> exam.id().number())));
    }

    @Override
    public List<Exam> waiting() {
        return store.look(state -> state.exams.values().stream()
                .filter(Exam::awaitsJudgement)
                .sorted(Comparator.comparing((Exam exam) -> exam.handedIn().orElseThrow())
                        .thenComparing(exam -> exam.id().number()))
                .toList());
    }

    @Override
    public boolean announce(PersonId person, CertificationLevel level, LocalDate ends) {
        return store.with(state -> state.certificateEnds.add(new CertificateEnd(person, level, ends)));
    }

    @Override
    public boolean isAnnounced(PersonId person, CertificationLevel level, LocalDate ends) {
        return store.look(state -> state.certificateEnds.contains(new CertificateEnd(person, level, ends)));
    }
}
