package quotient.domain.roi;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.Client;
import quotient.domain.company.ClientProfile;
import quotient.domain.company.ClientProfiles;
import quotient.domain.company.ClientStatus;
import quotient.domain.company.Clients;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Keeps what is known of a client (M1). A client that the company's file names gets its profile; a profile is made once. */
public final class RegisteringClients {

    private final Transactions transactions;
    private final Clients clients;
    private final ClientProfiles profiles;
    private final RoiJournal journal;
    private final Clock clock;

    public RegisteringClients(
            Transactions transactions, Clients clients, ClientProfiles profiles, RoiJournal journal, Clock clock) {
        this.transactions = transactions;
        this.clients = clients;
        this.profiles = profiles;
        this.journal = journal;
        this.clock = clock;
    }

    public record Registered(Client client, ClientProfile profile) {}

    public Outcome<Registered> register(Actor actor, NewClient wish) {
        return transactions.write(() -> Permission.RECORD_METRICS
                .refusalFor(actor)
                .or(() -> profiles.of(wish.name())
                        .map(kept -> Refusal.conflict(kept.client() + " is kept already, as " + kept.id() + ".")))
                .<Outcome<Registered>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(keep(actor, wish, clock.instant()))));
    }

    private Registered keep(Actor actor, NewClient wish, Instant now) {
        Client client = client(wish, clients.named(wish.name()));
        ClientProfile profile = new ClientProfile(
                profiles.nextNumber(),
                client.name(),
                wish.status().orElse(ClientStatus.ACTIVE),
                wish.industry(),
                wish.size(),
                wish.revenueRange(),
                wish.onboardedOn(),
                wish.contractValue(),
                wish.primaryContact());
        clients.keep(client);
        profiles.keep(profile);
        journal.record(
                now,
                actor,
                "client.registered",
                profile.id(),
                Map.of(
                        RoiJournal.SAID,
                        client.name() + " was registered by " + actor.name() + ".",
                        "client",
                        client.name()));
        return new Registered(client, profile);
    }

    private static Client client(NewClient wish, Optional<Client> known) {
        return new Client(
                known.map(Client::name).orElse(wish.name()),
                wish.segment().or(() -> known.flatMap(Client::segment)),
                known.flatMap(Client::plan),
                known.flatMap(Client::channel),
                known.flatMap(Client::zone),
                wish.owner().or(() -> known.flatMap(Client::owner)));
    }
}
