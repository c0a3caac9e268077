package quotient.domain.cadence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.company.Client;
import quotient.domain.keeping.Transactions;
import quotient.domain.notices.Destination;
import quotient.domain.roi.Project;
import quotient.domain.roi.Projects;

/**
 * Asks for measurements and does not nag (M9): what is said is decided by {@link ChaseRules}, and each of it is claimed, so
 * that it is said once whoever runs and however often.
 */
public final class ChasingMeasurements {

    private final Transactions transactions;
    private final Projects projects;
    private final Chases chases;
    private final CadenceBook book;
    private final ChaseNotices notices;
    private final boolean clientsAreTold;

    /** @param clientsAreTold whether anything is said to clients by the clock; where not, account managers are asked */
    public ChasingMeasurements(
            Transactions transactions,
            Projects projects,
            Chases chases,
            CadenceBook book,
            ChaseNotices notices,
            boolean clientsAreTold) {
        this.transactions = transactions;
        this.projects = projects;
        this.chases = chases;
        this.book = book;
        this.notices = notices;
        this.clientsAreTold = clientsAreTold;
    }

    /** One word to one place. */
    public record Step(Move move, DueId id, Destination to) {}

    /** What there is to say now of a client's projects. Keeps nothing. */
    public List<Step> due(String client, Instant now) {
        return transactions.read(() -> projects.of(client).stream()
                .flatMap(project -> due(project, now))
                .toList());
    }

    /**
     * Says it, unless it was said or answered meanwhile; joins the caller's transaction.
     *
     * @return how much was said
     */
    public int say(String client, Instant now) {
        int said = 0;
        for (Step step : due(client, now)) {
            if (chases.claim(step.id(), step.move(), now, step.to().id())) {
                notices.say(step.move(), step.id(), step.to(), now);
                said++;
            }
        }
        return said;
    }

    private Stream<Step> due(Project project, Instant now) {
        return book.whyQuiet(project, now).isPresent()
                ? Stream.empty()
                : book.of(project, now).stream()
                        .flatMap(cadence -> ChaseRules.of(cadence).stream()
                                .flatMap(said -> to(said, cadence)
                                        .map(to -> new Step(
                                                said.move(), said.line().chase().id(), to))
                                        .stream()));
    }

    /** Without a baseline there is nothing that a client could fill in, so whoever can enter one is asked. */
    private Optional<Destination> to(ChaseRules.Said said, ProjectCadence cadence) {
        Optional<Client> client = book.client(cadence.project());
        return switch (said.move()) {
            case REMIND -> notices.manager(client);
            case ASK ->
                client.flatMap(Client::channel)
                        .filter(channel -> clientsAreTold
                                && cadence.history().latestBaseline().isPresent())
                        .map(Destination::channel)
                        .or(() -> notices.whoever(client));
            case FOLLOW_UP -> said.line().chase().askedIn().map(Destination::new);
        };
    }
}
