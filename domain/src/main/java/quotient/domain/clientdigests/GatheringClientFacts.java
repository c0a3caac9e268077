package quotient.domain.clientdigests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import quotient.domain.company.Client;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;

/** Looks up what a digest for a client may be made of; the one place where that is done. */
public final class GatheringClientFacts {

    private static final int DAYS = 35;
    private static final Duration YEAR = Duration.ofDays(366);
    /** An offer that is older was forgotten, and nobody waits for the answer. */
    private static final Duration OFFER_STANDS = Duration.ofDays(60);

    private final Transactions transactions;
    private final ClientWork work;
    private final ClientDigests digests;
    private final Companies companies;

    public GatheringClientFacts(
            Transactions transactions, ClientWork work, ClientDigests digests, Companies companies) {
        this.transactions = transactions;
        this.work = work;
        this.digests = digests;
        this.companies = companies;
    }

    public ClientFacts gather(Client client, Instant at) {
        return transactions.read(() -> {
            String name = client.name();
            ZoneId zone = client.zone().orElse(companies.current().zone());
            LocalDate today = at.atZone(zone).toLocalDate();
            Map<LocalDate, Long> tasks = work.tasks(name, today.minusDays(DAYS), today, zone);
            return new ClientFacts(
                    name,
                    zone,
                    at,
                    digests.firstSeen(name),
                    tasks,
                    work.tasksInAll(name),
                    new Disruptions(work.disruptions(name, at.minus(YEAR), at)),
                    work.offersWaiting(name, at.minus(OFFER_STANDS)));
        });
    }
}
