package quotient.domain.cadence;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import quotient.domain.clientreports.ClientReports;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.roi.Project;
import quotient.domain.roi.Projects;
import quotient.domain.roi.RoiAccess;

/** Tracks the tracker (M16). */
public final class Tracking {

    private final Transactions transactions;
    private final Projects projects;
    private final ClientReports reports;
    private final CadenceBook book;
    private final RoiAccess access;

    public Tracking(
            Transactions transactions, Projects projects, ClientReports reports, Clients clients, CadenceBook book) {
        this.transactions = transactions;
        this.projects = projects;
        this.reports = reports;
        this.book = book;
        this.access = new RoiAccess(projects, clients);
    }

    /** Of everybody, for what the desk itself says. */
    public TrackingReport report(Instant now) {
        return report(now, project -> true);
    }

    /** Of all whom this person may see. */
    public Outcome<TrackingReport> report(Actor actor, Instant now) {
        return access.refusal(actor)
                .<Outcome<TrackingReport>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(report(now, project -> access.sees(actor, project.client()))));
    }

    private TrackingReport report(Instant now, Predicate<Project> wanted) {
        List<TrackingLine> lines = transactions.read(() -> projects.all().stream()
                .filter(wanted)
                .flatMap(project -> book.of(project, now).stream()
                        .map(cadence -> TrackingLine.of(project, cadence, reports.of(project.id()))))
                .toList());
        return new TrackingReport(TrackingLine.sum("All projects", lines), lines);
    }
}
