package quotient.domain.cadence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import quotient.domain.company.Client;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.ClientStatus;
import quotient.domain.company.Clients;
import quotient.domain.company.Companies;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectStatus;
import quotient.domain.roi.Projects;
import quotient.domain.time.BusinessCalendar;

/** Where it stands with the measurements of any project, by the client's zone and the company's holidays. */
public final class CadenceBook {

    private static final Set<ClientStatus> OVER = Set.of(ClientStatus.COMPLETED, ClientStatus.CHURNED);

    private final Projects projects;
    private final Chases chases;
    private final Clients clients;
    private final ClientProfiles profiles;
    private final Companies companies;

    public CadenceBook(
            Projects projects, Chases chases, Clients clients, ClientProfiles profiles, Companies companies) {
        this.projects = projects;
        this.chases = chases;
        this.clients = clients;
        this.profiles = profiles;
        this.companies = companies;
    }

    /** Empty before somebody said when it goes live. */
    public Optional<ProjectCadence> of(Project project, Instant now) {
        return of(project, projects.history(project.id()), now);
    }

    Optional<ProjectCadence> of(Project project, ProjectHistory history, Instant now) {
        BusinessCalendar calendar =
                new BusinessCalendar(zone(project), companies.current().holidays());
        return project.dates()
                .goLive()
                .map(day -> new ProjectCadence(
                        project,
                        new Cadence(day, calendar),
                        history,
                        chases.of(project.id()).stream()
                                .collect(Collectors.toMap(chase -> chase.id().step(), Function.identity())),
                        calendar.dateOf(now)));
    }

    /** Why nobody is asked for the figures of a project any more, or not yet (M9). */
    public Optional<String> whyQuiet(Project project, Instant now) {
        Optional<ClientStatus> over =
                profiles.of(project.client()).map(ClientProfile::status).filter(OVER::contains);
        if (over.isPresent()) {
            return Optional.of("the client is " + over.get().code());
        }
        boolean completed = project.dates()
                .completion()
                .filter(day -> !day.isAfter(now.atZone(zone(project)).toLocalDate()))
                .isPresent();
        if (completed || project.status() == ProjectStatus.COMPLETED) {
            return Optional.of("the project is completed");
        }
        return project.dates().goLive().isPresent()
                ? Optional.empty()
                : Optional.of("nobody has said when it goes live");
    }

    Optional<Client> client(Project project) {
        return clients.named(project.client());
    }

    private ZoneId zone(Project project) {
        return client(project)
                .flatMap(Client::zone)
                .orElseGet(() -> companies.current().zone());
    }
}
