package quotient.domain.clientreports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Client;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.roi.FindingRoi;
import quotient.domain.roi.Project;
import quotient.domain.roi.Roi;

/** What drafting and deciding have in common: the words of a report as the figures now stand, and the audit. */
public final class ReportJournal {

    private final FindingRoi finding;
    private final Clients clients;
    private final ClientProfiles profiles;
    private final People people;
    private final Companies companies;
    private final AuditTrail audit;

    public ReportJournal(
            FindingRoi finding,
            Clients clients,
            ClientProfiles profiles,
            People people,
            Companies companies,
            AuditTrail audit) {
        this.finding = finding;
        this.clients = clients;
        this.profiles = profiles;
        this.people = people;
        this.companies = companies;
        this.audit = audit;
    }

    /** The report as it would be drafted now; refused with what is missing. */
    Outcome<ClientReport> written(Project project, ReportPeriod period) {
        Roi roi = finding.roi(project.id(), period.to()).orElseThrow();
        return missing(roi, period)
                .<Outcome<ClientReport>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new WritingReports(period, roi, hosts(project.client())).write()));
    }

    Optional<String> channel(String client) {
        return clients.named(client).flatMap(Client::channel);
    }

    Contact contact(String client) {
        return Contact.of(profiles.of(client).flatMap(ClientProfile::primaryContact));
    }

    Companies companies() {
        return companies;
    }

    void record(Instant now, Actor actor, String action, KeptReport report, String said) {
        audit.append(new AuditEntry(
                now,
                actor.id(),
                action,
                report.id().value(),
                Optional.empty(),
                Map.of("said", said, "project", report.project().value())));
    }

    private WritingReports.Hosts hosts(String client) {
        String ours = clients.named(client)
                .flatMap(Client::owner)
                .flatMap(people::find)
                .map(Person::name)
                .orElse(companies.current().name());
        String theirs = contact(client).name();
        return new WritingReports.Hosts(ours, theirs.isEmpty() ? client : theirs);
    }

    private static Optional<Refusal> missing(Roi roi, ReportPeriod period) {
        String of = roi.of().project().id() + " has ";
        if (roi.of().history().baseline().isEmpty()) {
            return no(of + "no baseline that somebody has reviewed, so there is nothing to report against.");
        }
        if (roi.of().project().dates().goLive().isEmpty()) {
            return no(of + "no day of go-live, from which a return is counted.");
        }
        if (roi.months().isEmpty()) {
            return no(of + "no whole month since its go-live that was over by " + period.to() + ".");
        }
        if (roi.of().history().measurements(period.to()).isEmpty()) {
            return no(of + "no measurement on or before " + period.to() + ": enter one first.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> no(String sentence) {
        return Optional.of(Refusal.ruledOut(sentence));
    }
}
