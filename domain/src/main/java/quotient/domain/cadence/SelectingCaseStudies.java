package quotient.domain.cadence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.company.LocalText;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Projects;
import quotient.domain.roi.Roi;
import quotient.domain.roi.RoiAccess;
import quotient.domain.roi.RoiJournal;

/** Finds what would make a case study, and has a person select it (M11, M20); and where projects stand on the way (M19). */
public final class SelectingCaseStudies {

    private static final int MONTHS = 3;

    private final Transactions transactions;
    private final Projects projects;
    private final CaseStudies caseStudies;
    private final FindingRoi finding;
    private final FindingCadence cadences;
    private final RoiAccess access;
    private final RoiJournal journal;
    private final Companies companies;
    private final Clock clock;

    public SelectingCaseStudies(
            Transactions transactions,
            Projects projects,
            CaseStudies caseStudies,
            Clients clients,
            FindingRoi finding,
            FindingCadence cadences,
            RoiJournal journal,
            Companies companies,
            Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.caseStudies = caseStudies;
        this.finding = finding;
        this.cadences = cadences;
        this.access = new RoiAccess(projects, clients);
        this.journal = journal;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * A project that would make a case study, or was selected.
     *
     * @param selected by whom, if anybody has
     */
    public record Candidate(Project project, String reason, Optional<Hand> selected) {}

    /** Of all whom this person may see. */
    public Outcome<List<Candidate>> candidates(Actor actor) {
        return finding.portfolio(actor)
                .map(all -> all.stream().flatMap(roi -> candidate(roi).stream()).toList());
    }

    /** A project is selected once, by somebody who may judge figures. */
    public Outcome<Project> select(Actor actor, ProjectId id) {
        return transactions.write(() -> access.toSee(actor, id)
                .then(project -> Permission.REVIEW_METRICS
                        .refusalFor(actor)
                        .or(() -> whyNot(project))
                        .<Outcome<Project>>map(Outcome::refused)
                        .orElseGet(() -> select(actor, project))));
    }

    /** Where each of these stands among the nine steps. */
    public Outcome<List<WorkflowStatus>> status(Actor actor, Optional<String> client) {
        LocalDate today = finding.today();
        return cadences.schedules(actor)
                .map(all -> all.stream()
                        .filter(schedule -> client.filter(name -> !name.equalsIgnoreCase(
                                        schedule.project().client()))
                                .isEmpty())
                        .map(schedule -> WorkflowStatus.of(
                                schedule,
                                projects.history(schedule.project().id()).snapshots(),
                                caseStudies.selected(schedule.project().id()).isPresent(),
                                today))
                        .toList());
    }

    private Outcome<Project> select(Actor actor, Project project) {
        Instant now = clock.instant();
        if (!caseStudies.select(project.id(), Hand.of(actor, now))) {
            Hand before = caseStudies.selected(project.id()).orElseThrow();
            return Outcome.refused(Refusal.conflict(project.id() + " was already selected by " + before.name() + " at "
                    + LocalText.moment(before.at(), companies.current()) + "."));
        }
        journal.record(
                now,
                actor,
                "case_study.selected",
                project.id().value(),
                Map.of(
                        RoiJournal.SAID,
                        project.name() + " for " + project.client() + " was selected for a case study by "
                                + actor.name() + "."));
        return Outcome.done(project);
    }

    private Optional<Refusal> whyNot(Project project) {
        boolean fits = caseStudies.selected(project.id()).isPresent()
                || finding.roi(project.id(), finding.today())
                        .flatMap(this::reason)
                        .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(
                        Refusal.ruledOut(project.id() + " is no candidate any more: look at `/roi casestudies`."));
    }

    private Optional<Candidate> candidate(Roi roi) {
        Project project = roi.of().project();
        Optional<Hand> selected = caseStudies.selected(project.id());
        return reason(roi)
                .or(() -> selected.map(hand -> "selected before"))
                .map(reason -> new Candidate(project, reason, selected));
    }

    private Optional<String> reason(Roi roi) {
        boolean isThreeMonths = roi.of()
                .project()
                .dates()
                .goLive()
                .filter(day -> !day.plusMonths(MONTHS).isAfter(finding.today()))
                .isPresent();
        return CaseStudyRules.reason(roi, isThreeMonths);
    }
}
