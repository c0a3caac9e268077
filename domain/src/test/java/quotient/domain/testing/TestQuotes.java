package quotient.domain.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Segment;
import quotient.domain.money.Percent;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;
import quotient.domain.pricing.ApprovalRules;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Pricing;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.pricing.QuoteRequest;

/**
 * Quotes priced under the default policy, made step by step; each step leaves the one before as it was. Unless told
 * otherwise: Rae's 2,000,000 tokens in and 800,000 out on k2p5, a mid-market one-off task without discount.
 */
public record TestQuotes(
        Actor author,
        Instant at,
        Segment segment,
        String discount,
        Set<Term> terms,
        Optional<String> client,
        Optional<Commitment> commitment,
        Optional<String> offer,
        boolean certified) {
    public static final Instant START = Instant.parse("2026-03-02T13:00:00Z");
    public static final Actor RAE = new Actor("U0REP", "Rae", Set.of(Role.REP), Optional.empty());
    public static final Actor ZOE = new Actor("U0ZOE", "Zoe", Set.of(Role.REP), Optional.empty());

    public static TestQuotes plain() {
        return new TestQuotes(
                RAE,
                START,
                Segment.MID_MARKET,
                "0",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    public TestQuotes by(Actor who) {
        return new TestQuotes(who, at, segment, discount, terms, client, commitment, offer, certified);
    }

    public TestQuotes at(Instant when) {
        return new TestQuotes(author, when, segment, discount, terms, client, commitment, offer, certified);
    }

    public TestQuotes segment(Segment which) {
        return new TestQuotes(author, at, which, discount, terms, client, commitment, offer, certified);
    }

    public TestQuotes discount(String percent) {
        return new TestQuotes(author, at, segment, percent, terms, client, commitment, offer, certified);
    }

    public TestQuotes terms(Term... asked) {
        return new TestQuotes(author, at, segment, discount, Set.of(asked), client, commitment, offer, certified);
    }

    public TestQuotes client(String name) {
        return new TestQuotes(author, at, segment, discount, terms, Optional.of(name), commitment, offer, certified);
    }

    public TestQuotes commitment(Commitment how) {
        return new TestQuotes(author, at, segment, discount, terms, client, Optional.of(how), offer, certified);
    }

    public TestQuotes offer(String name) {
        return new TestQuotes(author, at, segment, discount, terms, client, commitment, Optional.of(name), certified);
    }

    public TestQuotes uncertified() {
        return new TestQuotes(author, at, segment, discount, terms, client, commitment, offer, false);
    }

    public QuoteRequest request() {
        return new QuoteRequest(
                Model.K2P5,
                Complexity.MEDIUM,
                segment,
                2_000_000,
                800_000,
                DeliveryType.TASK,
                Percent.of(discount),
                15,
                terms,
                commitment,
                Region.WESTERN_EUROPE,
                true,
                false,
                offer,
                client,
                Optional.of("summaries of <calls> & mails"));
    }

    public Price price() {
        return new Pricing(TestPolicy.DEFAULT)
                .price(request(), at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** @param number 1001 makes {@code Q-1001} */
    public Quote quote(long number) {
        return quote(QuoteId.ofNumber(number));
    }

    public Quote quote(QuoteId id) {
        return Quote.drafted(
                id,
                request(),
                price(),
                TestPolicy.DEFAULT.version(),
                author,
                at,
                new ApprovalRules(TestPolicy.DEFAULT).needs(request(), price(), certified));
    }
}
