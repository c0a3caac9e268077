package quotient.domain.testing;

import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Segment;
import quotient.domain.money.Percent;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;
import quotient.domain.pricing.QuoteRequest;

/**
 * A request in the making. Unless told otherwise it is the contract's example: k2p5, medium, mid-market, 2,000 tokens in
 * and 800 out.
 */
public final class TestRequests {
    private Model model = Model.K2P5;
    private Complexity complexity = Complexity.MEDIUM;
    private Segment segment = Segment.MID_MARKET;
    private long input = 2000;
    private long output = 800;
    private DeliveryType type = DeliveryType.TASK;
    private Percent discount = Percent.ZERO;
    private long minutes;
    private Set<Term> terms = Set.of();
    private Optional<Commitment> commitment = Optional.empty();
    private Region region = Region.US_CANADA;
    private boolean rush;
    private boolean newLogo;
    private Optional<String> offer = Optional.empty();
    private Optional<String> client = Optional.empty();

    private TestRequests() {}

    public static TestRequests contractExample() {
        return new TestRequests();
    }

    /** 250 minutes of overhead and not one token. */
    public static TestRequests costingOneHundredDollars() {
        return new TestRequests().tokens(0, 0).minutes(250);
    }

    public TestRequests model(Model which) {
        model = which;
        return this;
    }

    public TestRequests complexity(Complexity which) {
        complexity = which;
        return this;
    }

    public TestRequests segment(Segment which) {
        segment = which;
        return this;
    }

    public TestRequests tokens(long in, long out) {
        input = in;
        output = out;
        return this;
    }

    public TestRequests type(DeliveryType which) {
        type = which;
        return this;
    }

    public TestRequests discount(String percent) {
        return discount(Percent.of(percent));
    }

    public TestRequests discount(Percent percent) {
        discount = percent;
        return this;
    }

    public TestRequests minutes(long overhead) {
        minutes = overhead;
        return this;
    }

    public TestRequests terms(Term... asked) {
        terms = Set.of(asked);
        return this;
    }

    public TestRequests commitment(Commitment how) {
        commitment = Optional.of(how);
        return this;
    }

    public TestRequests region(Region where) {
        region = where;
        return this;
    }

    public TestRequests rush(boolean hurried) {
        rush = hurried;
        return this;
    }

    public TestRequests newLogo(boolean first) {
        newLogo = first;
        return this;
    }

    public TestRequests offer(String name) {
        offer = Optional.of(name);
        return this;
    }

    public TestRequests client(String name) {
        client = Optional.of(name);
        return this;
    }

    public QuoteRequest request() {
        return new QuoteRequest(
                model,
                complexity,
                segment,
                input,
                output,
                type,
                discount,
                minutes,
                terms,
                commitment,
                region,
                rush,
                newLogo,
                offer,
                client,
                Optional.empty());
    }
}
