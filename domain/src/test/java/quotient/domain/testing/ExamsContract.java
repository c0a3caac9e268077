package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamId;
import quotient.domain.certification.ExamPart;
import quotient.domain.certification.ExamResult;
import quotient.domain.certification.Exams;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.PersonId;

/** What every {@link Exams} promises. */
public interface ExamsContract {
    Instant BEGUN = Instant.parse("2026-03-02T15:00:00.000000007Z");
    PersonId RAE = new PersonId("U0REP");

    Ports ports();

    private Exams exams() {
        return ports().exams();
    }

    @Test
    default void anExamComesBackAsItWasSetHandedInAndJudged() {
        Exam open = begun(CertificationLevel.REPRESENTATIVE);
        assertEquals("E-1001", open.id().value());
        assertEquals(Optional.of(open), exams().find(open.id()));
        assertEquals(Optional.empty(), exams().find(new ExamId("E-7")));

        Exam handedIn = changed(open, Optional.of(BEGUN.plusSeconds(60)), Optional.empty());
        assertTrue(exams().replace(handedIn));
        assertEquals(Optional.of(handedIn), exams().find(open.id()));
        assertFalse(exams().replace(handedIn), "a version is kept once");

        Exam judged = changed(
                handedIn,
                handedIn.handedIn(),
                Optional.of(new ExamResult(false, new Hand("U0MGR", "Max <b>", BEGUN.plusSeconds(99), ""))));
        assertTrue(exams().replace(judged));
        assertEquals(Optional.of(judged), exams().find(open.id()));
    }

    @Test
    default void theLatestAttemptIsFoundByPersonAndLevel() {
        begun(CertificationLevel.MANAGER);
        Exam second = begun(CertificationLevel.MANAGER);
        Exam other = begun(CertificationLevel.ADMINISTRATOR);

        assertEquals(Optional.of(second), exams().latest(RAE, CertificationLevel.MANAGER));
        assertEquals(Optional.of(other), exams().latest(RAE, CertificationLevel.ADMINISTRATOR));
        assertEquals(Optional.empty(), exams().latest(RAE, CertificationLevel.REPRESENTATIVE));
        assertEquals(Optional.empty(), exams().latest(new PersonId("U0MGR"), CertificationLevel.MANAGER));
    }

    @Test
    default void whatWaitsStandsByTheMomentItWasHandedIn() {
        Exam later = begun(CertificationLevel.MANAGER);
        Exam earlier = begun(CertificationLevel.MANAGER);
        begun(CertificationLevel.MANAGER);
        Exam handedInLater = changed(later, Optional.of(BEGUN.plusSeconds(60)), Optional.empty());
        Exam handedInEarlier = changed(earlier, Optional.of(BEGUN.plusSeconds(30)), Optional.empty());
        exams().replace(handedInLater);
        exams().replace(handedInEarlier);

        assertEquals(List.of(handedInEarlier, handedInLater), exams().waiting());
    }

    @Test
    default void anEndIsAnnouncedOnce() {
        LocalDate ends = LocalDate.of(2027, 1, 15);
        assertFalse(exams().isAnnounced(RAE, CertificationLevel.MANAGER, ends));
        assertTrue(exams().announce(RAE, CertificationLevel.MANAGER, ends));
        assertFalse(exams().announce(RAE, CertificationLevel.MANAGER, ends));
        assertTrue(exams().isAnnounced(RAE, CertificationLevel.MANAGER, ends));
        assertTrue(exams().announce(RAE, CertificationLevel.REPRESENTATIVE, ends));
        assertTrue(exams().announce(RAE, CertificationLevel.MANAGER, ends.plusDays(1)));
    }

    private Exam begun(CertificationLevel level) {
        Exam exam = new Exam(
                exams().nextId(),
                1,
                level,
                RAE,
                "Rae & <co>",
                BEGUN,
                List.of(
                        new ExamPart(
                                "What is \"55 %\"?",
                                List.of("a <b>", "c, \"d\""),
                                Optional.of("c, \"d\""),
                                Optional.empty(),
                                Optional.empty(),
                                ""),
                        new ExamPart(
                                "A case\nin two lines",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "")),
                Optional.empty(),
                Optional.empty());
        exams().add(exam);
        return exam;
    }

    /** The next version, with both parts answered, and judged once there is a result. */
    private static Exam changed(Exam exam, Optional<Instant> handedIn, Optional<ExamResult> result) {
        List<ExamPart> parts = exam.parts().stream()
                .map(part -> new ExamPart(
                        part.prompt(),
                        part.choices(),
                        part.right(),
                        Optional.of("an answer"),
                        result.map(known -> part.choices().isEmpty()),
                        result.isPresent() ? "not <yet>" : ""))
                .toList();
        return new Exam(
                exam.id(),
                exam.version() + 1,
                exam.level(),
                exam.person(),
                exam.name(),
                exam.begun(),
                parts,
                handedIn,
                result);
    }
}
