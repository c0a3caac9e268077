package quotient.domain.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectStatus;
import quotient.domain.roi.Snapshot;

/** Where a project stands among the nine steps (M19). What is not kept of an early step is taken from the later ones. */
public record WorkflowStatus(Project project, List<Line> lines) {

    public WorkflowStatus {
        lines = List.copyOf(lines);
    }

    /** @param note what it is told from, or what is missing */
    public record Line(WorkflowStep step, boolean done, String note) {}

    /** @param caseStudy whether somebody has selected it */
    static WorkflowStatus of(
            FindingCadence.Schedule schedule, List<Snapshot> entries, boolean caseStudy, LocalDate today) {
        Project project = schedule.project();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(WorkflowStep.QUALIFIED, true, "there is a project"));
        boolean asked = project.scope().teamSize().isPresent();
        lines.add(
                new Line(WorkflowStep.QUESTIONNAIRE, asked, asked ? "the team size is known" : "no team size is kept"));
        boolean spoken = project.scope().successCriteria().isPresent();
        lines.add(new Line(
                WorkflowStep.DISCOVERY,
                spoken,
                spoken ? "success criteria are known" : "no success criteria are kept"));
        lines.add(baseline(entries));
        lines.add(deployed(project, today));
        lines.add(scheduled(schedule));
        lines.add(measured(schedule));
        lines.add(returned(schedule, today));
        lines.add(new Line(WorkflowStep.CASE_STUDY, caseStudy, caseStudy ? "selected" : "not selected"));
        return new WorkflowStatus(project, lines);
    }

    /** The first step that is not done after the last that is; empty when nothing is left. */
    public Optional<Line> current() {
        return lines.stream()
                .filter(Line::done)
                .max(Comparator.comparing(Line::step))
                .flatMap(last -> lines.stream()
                        .filter(line -> line.step().compareTo(last.step()) > 0)
                        .findFirst());
    }

    private static Line baseline(List<Snapshot> entries) {
        boolean reviewed =
                entries.stream().anyMatch(entry -> entry.isBaseline() && entry.status() == Snapshot.Status.REVIEWED);
        boolean entered = entries.stream().anyMatch(Snapshot::isBaseline);
        String unreviewed = entered ? "entered, and not reviewed" : "not entered";
        return new Line(WorkflowStep.BASELINE, reviewed, reviewed ? "reviewed" : unreviewed);
    }

    private static Line deployed(Project project, LocalDate today) {
        boolean live = project.status() == ProjectStatus.DEPLOYED
                || project.status() == ProjectStatus.COMPLETED
                || project.dates().goLive().filter(day -> !day.isAfter(today)).isPresent();
        return new Line(
                WorkflowStep.DEPLOYED,
                live,
                project.dates()
                        .goLive()
                        .map(day -> (live ? "live since " : "goes live on ") + day)
                        .orElse(project.status().code()));
    }

    private static Line scheduled(FindingCadence.Schedule schedule) {
        return new Line(
                WorkflowStep.SCHEDULED,
                schedule.cadence().isPresent(),
                schedule.cadence()
                        .map(cadence ->
                                "first due on " + cadence.cadence().at(0).day())
                        .orElse("nobody has said when it goes live"));
    }

    private static Line measured(FindingCadence.Schedule schedule) {
        long count = schedule.cadence().stream()
                .flatMap(cadence -> cadence.lines().stream())
                .filter(line -> line.standing() == Standing.RECORDED)
                .count();
        return new Line(
                WorkflowStep.MEASURED,
                count > 0,
                count + " measured, " + schedule.overdue().size() + " overdue");
    }

    /** Once month 3 is there and something was measured. */
    private static Line returned(FindingCadence.Schedule schedule, LocalDate today) {
        Optional<LocalDate> month3 =
                schedule.cadence().map(cadence -> cadence.cadence().dayOf(Milestone.MONTH_3));
        boolean done = month3.filter(day -> !day.isAfter(today)).isPresent()
                && measured(schedule).done();
        return new Line(
                WorkflowStep.RETURN_TOLD,
                done,
                month3.map(day -> "month 3 is " + day).orElse("nobody has said when it goes live"));
    }
}
