package quotient.domain.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;

/** Every examination with its questions and answers, and which ends of certificates were announced. */
public interface Exams {

    ExamId nextId();

    void add(Exam exam);

    Optional<Exam> find(ExamId id);

    /**
     * Keeps the examination if the kept one has the version before.
     *
     * @return whether it was kept
     */
    boolean replace(Exam exam);

    /** The last that the person began at that level. */
    Optional<Exam> latest(PersonId person, CertificationLevel level);

    /** Handed in and not judged, the longest waiting first. */
    List<Exam> waiting();

    /**
     * Notes that somebody was told of the end of a certificate.
     *
     * @return whether it is the first time
     */
    boolean announce(PersonId person, CertificationLevel level, LocalDate ends);

    boolean isAnnounced(PersonId person, CertificationLevel level, LocalDate ends);
}
