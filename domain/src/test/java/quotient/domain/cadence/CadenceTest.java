package quotient.domain.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Snapshot;
import quotient.domain.testing.TestProjects;
import quotient.domain.time.BusinessCalendar;

/** It goes live on Monday, 5 January 2026, unless told otherwise; 16 February is a holiday. */
@DisplayName("M7, M8, M9: when a project is measured, and what is said of it")
final class CadenceTest {
    private static final BusinessCalendar CALENDAR =
            new BusinessCalendar(ZoneId.of("Europe/Berlin"), Set.of(LocalDate.of(2026, 2, 16)));
    private static final Cadence CADENCE = new Cadence(LocalDate.of(2026, 1, 5), CALENDAR);
    private static final ProjectId ID = ProjectId.ofNumber(1001);

    @Test
    @DisplayName("M7: weekly in weeks 1 to 4, then every second week, monthly in months 4 to 6, quarterly from month 7")
    void theCadence() {
        String dues = CADENCE.until(LocalDate.of(2027, 5, 1)).stream()
                .map(due -> due.step().code() + " " + due.interval().code() + " " + due.day())
                .collect(Collectors.joining("\n"));
        assertEquals("""
                week-1 weekly 2026-01-12
                week-2 weekly 2026-01-19
                week-3 weekly 2026-01-26
                week-4 weekly 2026-02-02
                week-6 biweekly 2026-02-17
                week-8 biweekly 2026-03-02
                week-10 biweekly 2026-03-16
                week-12 biweekly 2026-03-30
                month-4 monthly 2026-05-05
                month-5 monthly 2026-06-05
                month-6 monthly 2026-07-06
                month-9 quarterly 2026-10-05
                month-12 quarterly 2027-01-05
                month-15 quarterly 2027-04-05""", dues);
    }

    @Test
    @DisplayName("M8: each milestone is told from the measurement that is due with it, or last before it")
    void theMilestones() {
        String told = CADENCE.until(LocalDate.of(2027, 5, 1)).stream()
                .flatMap(due -> due.milestones().stream()
                        .map(milestone -> milestone.spoken() + " " + CADENCE.dayOf(milestone) + " from "
                                + due.step().spoken()))
                .collect(Collectors.joining("\n"));
        assertEquals("""
                week 2 2026-01-19 from week 2
                week 4 2026-02-02 from week 4
                month 3 2026-04-06 from week 12
                month 6 2026-07-06 from month 6
                month 12 2027-01-05 from month 12""", told);
        assertEquals(LocalDate.of(2026, 1, 5), CADENCE.dayOf(Milestone.DAY_0));
    }

    @Test
    @DisplayName("M7: what falls on no business day moves to the next one, and the ends of months are kept")
    void movedDays() {
        Cadence saturday = new Cadence(LocalDate.of(2025, 10, 31), CALENDAR);
        assertEquals(
                LocalDate.of(2026, 3, 2),
                saturday.find(Step.month(4)).orElseThrow().day());
        assertEquals(
                LocalDate.of(2026, 4, 30),
                saturday.find(Step.month(6)).orElseThrow().day());
        assertEquals(Optional.empty(), saturday.find(Step.week(5)));
        assertEquals(Optional.empty(), saturday.find(Step.month(7)));
        assertEquals(Optional.of(saturday.at(13)), saturday.find(Step.month(15)));
    }

    @Test
    @DisplayName("M9: a measurement stands for the first due that is not past by more than its grace")
    void whatAMeasurementStandsFor() {
        Map<String, String> rows = new HashMap<>(Map.of(
                "2026-01-05", "none: not after the go-live",
                "2026-01-06", "week-1",
                "2026-01-15", "week-1",
                "2026-01-16", "week-2",
                "2026-02-09", "week-4",
                "2026-02-10", "week-6",
                "2026-04-06", "week-12",
                "2026-04-07", "month-4",
                "2026-08-01", "month-9",
                "2026-10-13", "month-12"));
        rows.forEach((day, step) -> assertEquals(
                step,
                CADENCE.recordedBy(LocalDate.parse(day))
                        .map(due -> due.step().code())
                        .orElse("none: not after the go-live"),
                day));
    }

    @Test
    @DisplayName("M9: reminded before, asked on the day, followed up once after three days, then quiet")
    void whatIsSaid() {
        Map<Step, Chase> chases = new HashMap<>();
        Map<String, String> rows = new HashMap<>();
        for (LocalDate day = LocalDate.of(2026, 1, 5); day.isBefore(LocalDate.of(2026, 7, 20)); day = day.plusDays(1)) {
            for (ChaseRules.Said said : ChaseRules.of(cadence(day, chases, List.of()))) {
                Step step = said.line().due().step();
                rows.merge(step.code(), said.move() + " " + day, (one, other) -> one + ", " + other);
                chases.merge(
                        step,
                        said.line()
                                .chase()
                                .made(
                                        said.move(),
                                        day.atTime(8, 0).atZone(CALENDAR.zone()).toInstant(),
                                        "C"),
                        (one, other) -> other);
            }
        }
        assertEquals("REMIND 2026-01-09, ASK 2026-01-12, FOLLOW_UP 2026-01-15", rows.get("week-1"));
        assertEquals("REMIND 2026-02-10, ASK 2026-02-17, FOLLOW_UP 2026-02-20", rows.get("week-6"));
        assertEquals("REMIND 2026-04-28, ASK 2026-05-05, FOLLOW_UP 2026-05-08", rows.get("month-4"));
        assertEquals("REMIND 2026-06-29, ASK 2026-07-06, FOLLOW_UP 2026-07-09", rows.get("month-6"));
        assertEquals(11, rows.size());
    }

    @Test
    @DisplayName(
            "M9: what is measured, excused or superseded is chased no more; what is older than the project's entry never was")
    void whereItStands() {
        List<Snapshot> measured = List.of(TestProjects.measurement(ID, 1, "2026-03-17", "csat_score=80"));
        Map<Step, Chase> chases = Map.of(
                Step.week(12), Chase.untouched(new DueId(ID, Step.week(12))).excusedBy(TestProjects.OLU));
        String standings = cadence(LocalDate.of(2026, 5, 11), chases, measured).lines().stream()
                .skip(4)
                .map(line -> line.due().step().code() + " " + line.standing().spoken())
                .collect(Collectors.joining("\n"));
        assertEquals("""
                week-6 before the project was entered
                week-8 missed
                week-10 measured
                week-12 cannot be measured
                month-4 overdue
                month-5 ahead""", standings);
        assertEquals(
                Standing.OPEN,
                cadence(LocalDate.of(2026, 5, 7), chases, measured)
                        .line(CADENCE.at(8))
                        .standing());
    }

    @Test
    @DisplayName("M9: a snooze puts off what comes next, once")
    void aSnoozePutsOff() {
        DueId id = new DueId(ID, Step.month(4));
        Chase snoozed = Chase.untouched(id).snoozed(new Snooze(LocalDate.of(2026, 5, 15), TestProjects.OLU));
        assertEquals(
                List.of(), ChaseRules.of(cadence(LocalDate.of(2026, 5, 14), Map.of(id.step(), snoozed), List.of())));
        assertEquals(
                Move.ASK,
                ChaseRules.of(cadence(LocalDate.of(2026, 5, 15), Map.of(id.step(), snoozed), List.of()))
                        .get(0)
                        .move());
        Chase asked = Chase.untouched(id)
                .made(Move.ASK, TestProjects.AT.minusSeconds(1), "C")
                .snoozed(new Snooze(LocalDate.of(2026, 5, 20), TestProjects.OLU));
        ProjectCadence before = cadence(LocalDate.of(2026, 5, 19), Map.of(id.step(), asked), List.of());
        assertEquals(List.of(), ChaseRules.of(before));
        assertEquals(Standing.OPEN, before.line(CADENCE.at(8)).standing());
        assertEquals(
                Move.FOLLOW_UP,
                ChaseRules.of(cadence(LocalDate.of(2026, 5, 20), Map.of(id.step(), asked), List.of()))
                        .get(0)
                        .move());
    }

    /** Entered on 2 March 2026, or before it goes live where nothing was measured. */
    private static ProjectCadence cadence(LocalDate today, Map<Step, Chase> chases, List<Snapshot> entries) {
        Project project = TestProjects.project(1001);
        Project entered = entries.isEmpty()
                ? new Project(
                        project.id(),
                        project.client(),
                        project.name(),
                        project.solutionType(),
                        project.status(),
                        project.dates(),
                        project.terms(),
                        project.scope(),
                        new Hand("U0OPS", "Olu", TestProjects.AT.minusSeconds(100 * 86_400L), ""))
                : project;
        return new ProjectCadence(entered, CADENCE, new ProjectHistory(entries), chases, today);
    }
}
