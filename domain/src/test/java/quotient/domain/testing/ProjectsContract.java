package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientStatus;
import quotient.domain.money.Money;
import quotient.domain.roi.Confidence;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricSet;
import quotient.domain.roi.MetricValue;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Projects;
import quotient.domain.roi.Remarks;
import quotient.domain.roi.RoiRecord;
import quotient.domain.roi.Snapshot;
import quotient.domain.roi.Verdict;

/** What every {@link Projects} and every {@link quotient.domain.company.ClientProfiles} promises. */
public interface ProjectsContract {
    Ports ports();

    private Projects projects() {
        return ports().projects();
    }

    @Test
    @DisplayName("M1, M2: profiles and projects come back as they were kept")
    default void profilesAndProjectsComeBackAsTheyWereKept() {
        ClientProfile full = new ClientProfile(
                ports().clientProfiles().nextNumber(),
                "Ölmühle & <Co>",
                ClientStatus.COMPLETED,
                Optional.of("food"),
                Optional.of("50-200"),
                Optional.of("10-50M"),
                Optional.of(LocalDate.of(2025, 11, 1)),
                Optional.of(Money.usd("48000.50")),
                Optional.of("Ola"));
        ports().clientProfiles().keep(full);
        ClientProfile bare = bare(ports().clientProfiles().nextNumber());
        ports().clientProfiles().keep(bare);
        assertEquals(List.of("C-1001", "C-1002"), List.of(full.id(), bare.id()));
        assertEquals(Optional.of(full), ports().clientProfiles().of("ÖLMÜHLE & <co>"));
        assertEquals(List.of(full, bare), ports().clientProfiles().all());

        Project plain = TestProjects.project(projects().nextId().number());
        Project other = TestProjects.project(
                projects().nextId().number(), "Ölmühle", Optional.empty(), "37.5", Optional.empty());
        projects().add(plain);
        projects().add(other);
        assertEquals(List.of(plain, other), projects().all());
        assertEquals(List.of(other), projects().of("ÖLMÜHLE"));
        assertEquals(Optional.of(plain), projects().find(plain.id()));
        assertEquals(Optional.empty(), projects().find(ProjectId.ofNumber(7)));
    }

    @Test
    @DisplayName("M3, M4, M11, M17: entries stay as they were entered, and of two verdicts the first is kept")
    default void entriesStayAsTheyWereEntered() {
        Project project = TestProjects.project(projects().nextId().number());
        projects().add(project);
        assertEquals(new ProjectHistory(List.of()), projects().history(project.id()));
        Snapshot baseline = withRemarks(
                TestProjects.baseline(project.id(), 1, "monthly_labor_cost=15000.5 nps_score=-12 period_type=week"));
        Snapshot first = TestProjects.measurement(project.id(), 2, "2026-01-31", "monthly_labor_cost=14000");
        Snapshot corrected = TestProjects.measurement(project.id(), 3, "2026-01-31", "monthly_labor_cost=13000");
        List.of(baseline, first, corrected).forEach(projects()::enter);
        assertEquals(
                new ProjectHistory(List.of(baseline, first, corrected)),
                projects().history(project.id()));

        Snapshot judged = baseline.judged(new Verdict(true, TestProjects.MAX));
        assertTrue(projects().judge(judged));
        assertFalse(projects().judge(baseline.judged(new Verdict(false, TestProjects.OLU))));
        assertFalse(projects().judge(TestProjects.reviewed(project.id(), 9, "monthly_labor_cost=1")));
        assertEquals(Optional.of(judged), projects().history(project.id()).baseline());
    }

    @Test
    @DisplayName("M6: the latest return that was reckoned is found")
    default void theLatestReturnIsFound() {
        Project project = TestProjects.project(projects().nextId().number());
        projects().add(project);
        assertEquals(Optional.empty(), projects().latestRecord(project.id()));
        projects().keep(record(project, 0, Map.of()));
        RoiRecord latest = record(project, 2, Map.of("roi_percentage", "25.0", "payback_period_months", "never"));
        projects().keep(latest);
        assertEquals(Optional.of(latest), projects().latestRecord(project.id()));
    }

    private static RoiRecord record(Project project, int measurement, Map<String, String> figures) {
        return new RoiRecord(
                project.id(), TestProjects.AT, LocalDate.of(2026, 3, 31), "3 months", 1, measurement, figures);
    }

    private static ClientProfile bare(long number) {
        return new ClientProfile(
                number,
                "Bare",
                ClientStatus.PROSPECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Snapshot withRemarks(Snapshot plain) {
        MetricSet metrics = plain.metrics()
                .with(
                        Metric.ERROR_RATE_PERCENTAGE,
                        new MetricValue(new BigDecimal("8.5"), Confidence.LOW, "", "a <guess>"));
        return new Snapshot(
                plain.project(),
                plain.number(),
                plain.day(),
                plain.period(),
                metrics,
                new Remarks("why", "two\nlines", "by log now", "sold a branch"),
                plain.entered(),
                plain.verdict());
    }
}
