package quotient.domain.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;

/**
 * One attempt of one person at one level.
 *
 * @param version counts every change; two changes to one version cannot both be kept
 * @param name as they were called then
 * @param parts in the order in which they were shown
 * @param handedIn empty while it is open
 * @param result empty until it was scored or judged
 */
public record Exam(
        ExamId id,
        int version,
        CertificationLevel level,
        PersonId person,
        String name,
        Instant begun,
        List<ExamPart> parts,
        Optional<Instant> handedIn,
        Optional<ExamResult> result) {

    public Exam {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || (result.isPresent() && handedIn.isEmpty())) {
            throw new IllegalArgumentException("an examination has parts, and is handed in before it ends");
        }
    }

    public boolean isOpen() {
        return handedIn.isEmpty();
    }

    public boolean awaitsJudgement() {
        return handedIn.isPresent() && result.isEmpty();
    }

    public Score score() {
        int passed =
                (int) parts.stream().filter(part -> part.passed().orElse(false)).count();
        return new Score(passed, parts.size());
    }

    Exam handedIn(List<ExamPart> answered, Instant at) {
        return new Exam(id, version + 1, level, person, name, begun, answered, Optional.of(at), Optional.empty());
    }

    Exam ended(List<ExamPart> judged, ExamResult how) {
        return new Exam(id, version + 1, level, person, name, begun, judged, handedIn, Optional.of(how));
    }

    /** As it is kept after being handed in and scored in one step. */
    Exam handedInAndEnded(List<ExamPart> scored, Instant at, ExamResult how) {
        return new Exam(id, version + 1, level, person, name, begun, scored, Optional.of(at), Optional.of(how));
    }
}
