package quotient.bot.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.House;
import quotient.bot.Ports;
import quotient.bot.slack.Pacing;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteRequest;

/**
 * Puts a past into a database, through the same ports as the desk itself, so that rows, indexes and the chain of the
 * audit log are what they would be; only many quotes share a commit. Half are by one author, one in fifty waits for the
 * sales manager.
 */
final class Filling {

    private static final int IN_ONE_COMMIT = 1_000;
    private static final int AUTHORS = 200;
    private static final int ONE_WAITS_IN = 50;
    private static final Duration BETWEEN_QUOTES = Duration.ofSeconds(60);
    private static final List<String> STEPS =
            List.of("quote.created", "quote.shown", "quote.shared", "quote.compared", "quote.explained");

    private final Ports ports;
    private final Instant end = Instant.now();
    private final List<Assessment> plain = new ArrayList<>();
    private final List<Assessment> asking = new ArrayList<>();

    private Filling(House house) {
        this.ports = house.ports();
        PricingPolicy policy = ports.policies().inForce();
        for (String segment : List.of("enterprise", "mid_market", "smb", "startup")) {
            for (String complexity : List.of("low", "medium", "high")) {
                plain.add(assessed(house, policy, segment, complexity, "0"));
                asking.add(assessed(house, policy, segment, complexity, "15"));
            }
        }
    }

    /** Fills the database of a site on which nothing runs. */
    static void fill(Site site, int quotes, int auditRows) {
        try (House house = House.open(site.settings(Map.of()), Pacing.slack(), Clock.systemUTC(), Optional.empty())) {
            new Filling(house).fill(quotes, auditRows);
        }
    }

    private static Assessment assessed(
            House house, PricingPolicy policy, String segment, String complexity, String discount) {
        QuoteRequest request = house.useCases()
                .form()
                .read(Map.of(
                        "model",
                        "k2p5",
                        "complexity",
                        complexity,
                        "segment",
                        segment,
                        "estimated_input",
                        "200000",
                        "estimated_output",
                        "80000",
                        "discount_pct",
                        discount));
        return Assessment.of(policy, request, LocalDate.of(2026, 2, 2), true);
    }

    private void fill(int quotes, int auditRows) {
        for (int from = 0; from < quotes; from += IN_ONE_COMMIT) {
            int first = from;
            int last = Math.min(quotes, from + IN_ONE_COMMIT);
            ports.transactions().write(() -> {
                for (int number = first; number < last; number++) {
                    keep(number, end.minus(BETWEEN_QUOTES.multipliedBy(quotes - (long) number)), auditRows);
                }
            });
        }
    }

    private void keep(int number, Instant at, int auditRows) {
        boolean waits = number % ONE_WAITS_IN == 1;
        List<Assessment> from = waits ? asking : plain;
        Assessment assessment = from.get(number % from.size());
        Actor author = author(number);
        Quote drafted = Quote.drafted(
                ports.quotes().nextId(),
                assessment.request(),
                assessment.price(),
                assessment.policy().version(),
                author,
                at,
                assessment.needs());
        Quote quote = waits ? drafted.submitted("") : drafted;
        ports.quotes().add(quote);
        for (int row = 0; row < auditRows; row++) {
            ports.audit()
                    .append(QuoteAudit.entry(
                            STEPS.get(row % STEPS.size()), quote, author, at, QuoteAudit.priceFacts(quote)));
        }
    }

    private static Actor author(int number) {
        String id = number % 2 == 0 ? Site.REP : "U" + number % AUTHORS;
        return new Actor(new PersonId(id).value(), id, Set.of(Role.REP), Optional.empty());
    }
}
