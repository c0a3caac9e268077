package quotient.bot.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import quotient.bot.House;
import quotient.domain.audit.AuditEntry;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.pricing.Assessment;
import quotient.domain.pricing.Decision;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteAudit;
import quotient.domain.pricing.QuoteForm;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.Stage;

/**
 * Quotes as a past has them, each with its log. Half are by one author; one in fifty waits for the sales manager, and
 * one in ten was approved, sent and won or lost.
 */
final class SampleQuotes {

    private static final int AUTHORS = 200;
    private static final int ONE_WAITS_IN = 50;
    private static final int ONE_CLOSES_IN = 10;
    private static final Actor MANAGER =
            new Actor(new PersonId(Site.MANAGER).value(), "Max", Set.of(Role.SALES_MANAGER), Optional.empty());
    private static final List<String> DRAFT =
            List.of("quote.created", "quote.shown", "quote.shared", "quote.compared", "quote.explained");
    private static final List<String> WAITING =
            List.of("quote.created", "quote.shown", "quote.shared", "quote.compared", "quote.submitted");
    private static final List<String> WON =
            List.of("quote.created", "quote.submitted", "quote.approved", "quote.sent", "quote.won");
    private static final List<String> LOST =
            List.of("quote.created", "quote.submitted", "quote.approved", "quote.sent", "quote.lost");

    private final QuoteForm form;
    private final PricingPolicy policy;
    private final ZoneId zone;
    private final List<Assessment> plain = new ArrayList<>();
    private final List<Assessment> asking = new ArrayList<>();
    private LocalDate assessed = LocalDate.MIN;

    SampleQuotes(House house) {
        form = house.useCases().form();
        policy = house.ports().policies().inForce();
        zone = house.ports().companies().current().zone();
    }

    record Sample(Quote quote, List<AuditEntry> log) {}

    /** @param number decides what becomes of it */
    Sample make(QuoteId id, int number, Instant at) {
        assess(at.atZone(zone).toLocalDate());
        if (number % ONE_WAITS_IN == 1) {
            return sample(drafted(asking, id, number, at).submitted(""), WAITING, at);
        }
        if (number % ONE_CLOSES_IN == 3) {
            boolean won = number % (2 * ONE_CLOSES_IN) == 3;
            return sample(
                    approved(drafted(asking, id, number, at), at)
                            .sent()
                            .closed(won ? Stage.WON : Stage.LOST, "The price"),
                    won ? WON : LOST,
                    at);
        }
        return sample(drafted(plain, id, number, at), DRAFT, at);
    }

    /** What a quote costs depends on its day. */
    private void assess(LocalDate day) {
        if (day.equals(assessed)) {
            return;
        }
        assessed = day;
        plain.clear();
        asking.clear();
        for (String segment : List.of("enterprise", "mid_market", "smb", "startup")) {
            for (String complexity : List.of("low", "medium", "high")) {
                plain.add(assessment(segment, complexity, "0"));
                asking.add(assessment(segment, complexity, "15"));
            }
        }
    }

    private Assessment assessment(String segment, String complexity, String discount) {
        Map<String, String> fields = Map.of(
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
                discount);
        return Assessment.of(policy, form.read(fields), assessed, true);
    }

    private static Quote drafted(List<Assessment> from, QuoteId id, int number, Instant at) {
        Assessment assessment = from.get(number % from.size());
        return Quote.drafted(
                id,
                assessment.request(),
                assessment.price(),
                assessment.policy().version(),
                author(number),
                at,
                assessment.needs());
    }

    private static Quote approved(Quote drafted, Instant at) {
        Quote submitted = drafted.submitted("");
        Decision decision =
                new Decision(Decision.Verdict.APPROVED, MANAGER.id(), MANAGER.name(), at, "A good client", List.of());
        return submitted.decided(submitted.openApprovals().stream()
                .map(open -> open.decide(decision))
                .toList());
    }

    /** Every step a second after the one before. */
    private static Sample sample(Quote quote, List<String> steps, Instant at) {
        Actor author = actor(quote.author());
        return new Sample(
                quote,
                IntStream.range(0, steps.size())
                        .mapToObj(step -> QuoteAudit.entry(
                                steps.get(step),
                                quote,
                                steps.get(step).equals("quote.approved") ? MANAGER : author,
                                at.plusSeconds(step),
                                QuoteAudit.priceFacts(quote)))
                        .toList());
    }

    private static Actor author(int number) {
        return actor(number % 2 == 0 ? Site.REP : "U" + number % AUTHORS);
    }

    private static Actor actor(String id) {
        return new Actor(new PersonId(id).value(), id, Set.of(Role.REP), Optional.empty());
    }
}
