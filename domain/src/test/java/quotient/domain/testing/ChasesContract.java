package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.cadence.Chase;
import quotient.domain.cadence.Chases;
import quotient.domain.cadence.DueId;
import quotient.domain.cadence.Move;
import quotient.domain.cadence.Snooze;
import quotient.domain.cadence.Step;
import quotient.domain.roi.Project;

/** What every {@link Chases} and every {@link quotient.domain.cadence.CaseStudies} promises. */
public interface ChasesContract {
    Instant LATER = TestProjects.AT.plusSeconds(60);

    Ports ports();

    private Chases chases() {
        return ports().chases();
    }

    private DueId due(String step) {
        if (ports().projects().all().isEmpty()) {
            ports().projects()
                    .add(TestProjects.project(ports().projects().nextId().number()));
        }
        Project project = ports().projects().all().get(0);
        return new DueId(project.id(), Step.ofCode(step).orElseThrow());
    }

    @Test
    @DisplayName("M9: each word is said once, and the place of the form is kept")
    default void eachWordIsSaidOnce() {
        DueId id = due("week-6");
        assertEquals(Optional.empty(), chases().find(id));
        for (Move move : Move.values()) {
            assertTrue(chases().claim(id, move, TestProjects.AT, "C-" + move));
            assertFalse(chases().claim(id, move, LATER, "C-LATER"));
        }
        Chase said = Chase.untouched(id)
                .made(Move.REMIND, TestProjects.AT, "")
                .made(Move.ASK, TestProjects.AT, "C-ASK")
                .made(Move.FOLLOW_UP, TestProjects.AT, "");
        assertEquals(Optional.of(said), chases().find(id));
        assertTrue(chases().claim(due("month-4"), Move.REMIND, LATER, "U0REP"));
        assertEquals(2, chases().of(id.project()).size());
        assertEquals(
                Set.of(said, Chase.untouched(due("month-4")).made(Move.REMIND, LATER, "")),
                Set.copyOf(chases().of(id.project())));
    }

    @Test
    @DisplayName("M9: the latest snooze counts, and what is excused is left alone")
    default void whatIsExcusedIsLeftAlone() {
        DueId id = due("week-1");
        Snooze first = new Snooze(LocalDate.of(2026, 3, 5), TestProjects.OLU);
        Snooze second = new Snooze(LocalDate.of(2026, 3, 4), TestProjects.MAX);
        Hand why = new Hand("U0STRANGER", "Sam", LATER, "no <data> this week");
        assertTrue(chases().snooze(id, first));
        assertTrue(chases().snooze(id, second));
        assertTrue(chases().excuse(id, why));
        assertFalse(chases().excuse(id, TestProjects.OLU));
        assertFalse(chases().snooze(id, first));
        assertFalse(chases().claim(id, Move.ASK, LATER, "C0ACME"));
        assertEquals(Optional.of(Chase.untouched(id).snoozed(second).excusedBy(why)), chases().find(id));
    }

    @Test
    @DisplayName("M9: who opened a form is admitted for it, and for nothing else")
    default void whoOpenedAFormIsAdmitted() {
        DueId id = due("week-1");
        chases().admit(id, "U0STRANGER", TestProjects.AT);
        assertTrue(chases().isAdmitted(id, "U0STRANGER", TestProjects.AT));
        assertFalse(chases().isAdmitted(id, "U0STRANGER", LATER));
        assertFalse(chases().isAdmitted(id, "U0OTHER", TestProjects.AT));
        assertFalse(chases().isAdmitted(due("week-2"), "U0STRANGER", TestProjects.AT));
        chases().admit(id, "U0STRANGER", LATER);
        assertTrue(chases().isAdmitted(id, "U0STRANGER", LATER));
        assertEquals(List.of(), chases().of(id.project()));
    }

    @Test
    @DisplayName("M11, M20: a project is selected for a case study once")
    default void aCaseStudyIsSelectedOnce() {
        DueId id = due("week-1");
        assertEquals(Optional.empty(), ports().caseStudies().selected(id.project()));
        assertTrue(ports().caseStudies().select(id.project(), TestProjects.MAX));
        assertFalse(ports().caseStudies().select(id.project(), TestProjects.OLU));
        assertEquals(Optional.of(TestProjects.MAX), ports().caseStudies().selected(id.project()));
        assertEquals(
                Map.of(id.project(), TestProjects.MAX), ports().caseStudies().all());
    }
}
