package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.Review;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.SegmentCompliance;
import quotient.domain.scenarios.Variant;

/** What every {@link quotient.domain.scenarios.Scenarios} promises. */
public interface ScenariosContract {
    Instant START = TestQuotes.START;
    Hand EVE = new Hand("U0EXEC", "Eve", START.plusNanos(987_654_321), "worth it <b>\nat renewal");
    Hand RAE = new Hand("U0REP", "Rae", START.plusSeconds(60), "");

    Ports ports();

    @Test
    default void setsCountUpFrom1001() {
        assertEquals(new ScenarioId("S-1001"), ports().scenarios().nextId());
        assertEquals(new ScenarioId("S-1002"), ports().scenarios().nextId());
    }

    @Test
    default void aSetComesBackAsItWas() {
        ScenarioSet two = TestScenarios.set(1001, "0", "90");
        ScenarioSet four = TestScenarios.set(1002, new QuoteId("Q-7"), Segment.SMB, START, "0", "15", "35", "90");
        ports().scenarios().add(two);
        ports().scenarios().add(four);
        assertEquals(Optional.of(two), ports().scenarios().find(two.id()));
        assertEquals(Optional.of(four), ports().scenarios().find(four.id()));
        assertEquals(Optional.empty(), ports().scenarios().find(new ScenarioId("S-7")));
    }

    @Test
    default void ownersQuotesAndReviewAreKept() {
        ScenarioSet set = TestScenarios.set(1001, "0", "90");
        ports().scenarios().add(set);
        ScenarioSet owned = changed(set, Optional.empty(), Optional.empty());
        assertTrue(ports().scenarios().replace(owned));
        assertEquals(Optional.of(owned), ports().scenarios().find(set.id()));
        ScenarioSet asked =
                changed(owned, Optional.of(new Review(RAE, Optional.empty(), Optional.empty())), Optional.empty());
        assertTrue(ports().scenarios().replace(asked));
        assertEquals(Optional.of(asked), ports().scenarios().find(set.id()));
        Review review = new Review(RAE, Optional.of(Review.Verdict.APPROVED), Optional.of(EVE));
        ScenarioSet decided = changed(asked, Optional.of(review), Optional.empty());
        assertTrue(ports().scenarios().replace(decided));
        assertEquals(Optional.of(decided), ports().scenarios().find(set.id()));
    }

    @Test
    default void ofTwoChangesToOneVersionOneIsKept() {
        ScenarioSet set = TestScenarios.set(1001, "0", "90");
        ports().scenarios().add(set);
        ScenarioSet rerun = changed(set, Optional.empty(), Optional.of(new ScenarioId("S-1002")));
        assertTrue(ports().scenarios().replace(rerun));
        assertFalse(ports().scenarios().replace(changed(set, Optional.empty(), Optional.empty())));
        assertFalse(ports().scenarios()
                .replace(changed(TestScenarios.set(7, "0", "90"), Optional.empty(), Optional.empty())));
        assertEquals(Optional.of(rerun), ports().scenarios().find(set.id()));
    }

    @Test
    default void theLatestIsTheOneThatWasNotRunAgain() {
        ScenarioSet first = TestScenarios.set(1001, "0", "90");
        ScenarioSet second = TestScenarios.set(1002, "0", "10");
        ports().scenarios().add(first);
        ports().scenarios().add(TestScenarios.set(1003, new QuoteId("Q-7"), Segment.SMB, START, "0", "10"));
        assertEquals(Optional.of(first), ports().scenarios().latestOf(first.quote()));
        ports().scenarios().replace(changed(first, Optional.empty(), Optional.of(second.id())));
        assertEquals(Optional.empty(), ports().scenarios().latestOf(first.quote()));
        ports().scenarios().add(second);
        assertEquals(Optional.of(second), ports().scenarios().latestOf(first.quote()));
    }

    @Test
    default void complianceIsCountedBySegmentOfWhatWasNotRunAgain() {
        Instant end = START.plus(Duration.ofDays(7));
        add(1001, "Q-1", Segment.SMB, START, "0", "10", "90");
        add(1002, "Q-2", Segment.SMB, end.minusNanos(1), "0", "90");
        add(1003, "Q-3", Segment.ENTERPRISE, START, "0", "10");
        add(1004, "Q-4", Segment.ENTERPRISE, START.minusNanos(1), "0", "90");
        add(1005, "Q-5", Segment.ENTERPRISE, end, "0", "90");
        ScenarioSet old = add(1006, "Q-6", Segment.STARTUP, START, "0", "90");
        ports().scenarios().replace(changed(old, Optional.empty(), Optional.of(new ScenarioId("S-1007"))));
        assertEquals(
                List.of(
                        new SegmentCompliance(Segment.ENTERPRISE, 1, 2, 2),
                        new SegmentCompliance(Segment.SMB, 2, 5, 3)),
                ports().scenarios().compliance(START, end));
        assertEquals(List.of(), ports().scenarios().compliance(end.plusNanos(1), end.plusSeconds(1)));
    }

    private ScenarioSet add(long number, String quote, Segment segment, Instant at, String... discounts) {
        ScenarioSet set = TestScenarios.set(number, new QuoteId(quote), segment, at, discounts);
        ports().scenarios().add(set);
        return set;
    }

    /** With an owner and a quote for its last option. */
    private static ScenarioSet changed(ScenarioSet set, Optional<Review> review, Optional<ScenarioId> rerun) {
        List<Variant> variants = new ArrayList<>(set.variants());
        Variant last = variants.remove(variants.size() - 1);
        variants.add(new Variant(
                last.place(),
                last.part(),
                last.label(),
                last.request(),
                last.price(),
                last.needs(),
                last.warnings(),
                Optional.of(TestScenarios.owner("U0MGR", "Max")),
                Optional.of(new QuoteId("Q-1009"))));
        return new ScenarioSet(
                set.id(),
                set.version() + 1,
                set.quote(),
                set.segment(),
                set.client(),
                set.author(),
                set.authorName(),
                set.at(),
                set.policy(),
                variants,
                review,
                rerun);
    }
}
