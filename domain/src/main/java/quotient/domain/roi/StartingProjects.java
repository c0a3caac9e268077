package quotient.domain.roi;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Client;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.reading.Fields;

/** Enters a project for a client, whose return can be measured from then on (M2). */
public final class StartingProjects {

    private final Transactions transactions;
    private final Projects projects;
    private final Clients clients;
    private final ClientProfiles profiles;
    private final RoiAccess access;
    private final RoiJournal journal;
    private final Clock clock;

    public StartingProjects(
            Transactions transactions,
            Projects projects,
            Clients clients,
            ClientProfiles profiles,
            RoiJournal journal,
            Clock clock) {
        this.transactions = transactions;
        this.projects = projects;
        this.clients = clients;
        this.profiles = profiles;
        this.access = new RoiAccess(projects, clients);
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws InvalidInput on {@code client} when nobody of that name is kept */
    public Outcome<Project> start(Actor actor, NewProject wish) {
        return transactions.write(() -> {
            Optional<Client> client = client(wish.client());
            return access.mayRecord(actor, client.map(Client::name).orElse(wish.client()))
                    .<Outcome<Project>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(keep(actor, wish, client.orElseThrow(() -> unknown(wish)))));
        });
    }

    private Project keep(Actor actor, NewProject wish, Client client) {
        Instant now = clock.instant();
        Project project = new Project(
                projects.nextId(),
                client.name(),
                wish.name(),
                wish.solutionType(),
                wish.status(),
                wish.dates(),
                wish.terms(),
                wish.scope(),
                Hand.of(actor, now));
        projects.add(project);
        journal.record(
                now,
                actor,
                "project.started",
                project.id().value(),
                Map.of(
                        RoiJournal.SAID,
                        project.name() + " for " + client.name() + " was entered by " + actor.name() + ".",
                        "client",
                        client.name()));
        return project;
    }

    /** By name, or by the id of the profile, {@code C-1001}. */
    private Optional<Client> client(String typed) {
        return clients.named(typed)
                .or(() -> profiles.all().stream()
                        .filter(profile -> profile.id().equalsIgnoreCase(typed))
                        .findFirst()
                        .flatMap(profile -> clients.named(profile.client())));
    }

    private static InvalidInput unknown(NewProject wish) {
        return new InvalidInput(
                ProjectForm.CLIENT,
                "client " + Fields.quoted(wish.client())
                        + ": I know nobody of that name. POST /api/clients keeps a client.");
    }
}
