package quotient.domain.pricing;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import quotient.domain.company.Segment;
import quotient.domain.money.Percent;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.testing.TestRequests;

/** The same thousands of requests in every run, many of them near the floor and near the guardrails. */
final class RandomRequests {
    private final Random random;

    private RandomRequests(long seed) {
        this.random = new Random(seed);
    }

    /** One request on one day. */
    record Case(QuoteRequest request, LocalDate day) {}

    /** A failure names the request that brought it about. */
    static void each(long seed, int count, Consumer<Case> property) {
        RandomRequests requests = new RandomRequests(seed);
        for (int number = 0; number < count; number++) {
            Case next = requests.next();
            try {
                property.accept(next);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("case " + number + " of seed " + seed + ": " + next, failure);
            }
        }
    }

    private Case next() {
        QuoteRequest request = TestRequests.contractExample()
                .model(oneOf(Model.values()))
                .complexity(oneOf(Complexity.values()))
                .segment(oneOf(Segment.values()))
                .tokens(size(), size())
                .type(oneOf(DeliveryType.values()))
                .discount(discount())
                .minutes(random.nextInt(3) == 0 ? random.nextInt(500) : 0)
                .region(oneOf(Region.values()))
                .rush(random.nextBoolean())
                .newLogo(random.nextBoolean())
                .request();
        return new Case(request, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730)));
    }

    /** From nothing to a billion, every order of magnitude as often as the next. */
    private long size() {
        return (long) Math.pow(10, random.nextDouble() * 9) - 1;
    }

    private Percent discount() {
        return switch (random.nextInt(3)) {
            case 0 -> Percent.ZERO;
            case 1 -> Percent.ofHundredths(random.nextInt(101) * 100);
            default -> Percent.ofHundredths(random.nextInt(10_001));
        };
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
