package quotient.domain.clientreports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.Projects;

/** Drafts reports, for whoever asks and by the clock; each goes to review, none to the client (M11, M13). */
public final class DraftingReports {

    private final Transactions transactions;
    private final ClientReports reports;
    private final Projects projects;
    private final Clients clients;
    private final FindingRoi finding;
    private final ReportJournal journal;
    private final ReportNotices notices;
    private final Clock clock;

    public DraftingReports(
            Transactions transactions,
            ClientReports reports,
            Projects projects,
            Clients clients,
            FindingRoi finding,
            ReportJournal journal,
            ReportNotices notices,
            Clock clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.projects = projects;
        this.clients = clients;
        this.finding = finding;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** Of the latest period that is over at the client; the file goes to the direct messages of who asks. */
    public Outcome<KeptReport> draft(Actor actor, ProjectId id, ReportKind kind) {
        return transactions.write(() -> finding.roi(actor, id, Optional.empty())
                .then(seen -> draft(actor, seen.of().project(), kind, clock.instant()))
                .then(report -> {
                    actor.person().ifPresent(person -> notices.sendFile(report, person.id(), clock.instant()));
                    return Outcome.done(report);
                }));
    }

    /** The projects of a client of which that report is due and can be drafted; looks, and keeps nothing. */
    public List<ProjectId> due(ReportKind kind, String client, Instant at) {
        return transactions.read(() -> projects.of(client).stream()
                .filter(project -> isDue(project, period(kind, client, at)))
                .map(Project::id)
                .toList());
    }

    /** Drafts those that are still due; joins the caller's transaction. */
    public void draft(ReportKind kind, String client, List<ProjectId> due, Instant at) {
        due.stream()
                .flatMap(id -> projects.find(id).stream())
                .filter(project -> isDue(project, period(kind, client, at)))
                .forEach(project -> draft(Actor.QUOTIENT, project, kind, at));
    }

    private boolean isDue(Project project, ReportPeriod period) {
        return standing(project.id(), period).isEmpty()
                && journal.written(project, period).match(report -> true, refusal -> false);
    }

    private Outcome<KeptReport> draft(Actor actor, Project project, ReportKind kind, Instant now) {
        return journal.written(project, period(kind, project.client(), now))
                .then(content -> standing(project.id(), content.period())
                        .filter(report -> report.content().equals(content))
                        .<Outcome<KeptReport>>map(report -> Outcome.refused(Refusal.conflict(
                                report.id() + " says the same already: the " + content.title() + " of " + project.id()
                                        + " " + (report.status() == KeptReport.Status.DRAFTED ? "" : "is ")
                                        + report.status().spoken() + ".")))
                        .orElseGet(() -> Outcome.done(keep(actor, project, content, now))));
    }

    private KeptReport keep(Actor actor, Project project, ClientReport content, Instant now) {
        KeptReport report = new KeptReport(
                reports.nextId(), project.id(), content, Hand.of(actor, now), Optional.empty(), Optional.empty());
        reports.add(report);
        notices.askForReview(report, now);
        journal.record(
                now,
                actor,
                "report.drafted",
                report,
                "The " + content.title() + " for " + content.client() + " was drafted by " + actor.name() + ".");
        return report;
    }

    /** The latest of that period that was not sent back. */
    private Optional<KeptReport> standing(ProjectId project, ReportPeriod period) {
        return reports.of(project).stream()
                .filter(report -> report.content().period().equals(period))
                .filter(report -> report.status() != KeptReport.Status.SENT_BACK)
                .reduce((first, second) -> second);
    }

    private ReportPeriod period(ReportKind kind, String client, Instant at) {
        ZoneId zone = clients.named(client)
                .flatMap(Client::zone)
                .orElse(journal.companies().current().zone());
        return ReportPeriod.over(kind, LocalDate.ofInstant(at, zone));
    }
}
