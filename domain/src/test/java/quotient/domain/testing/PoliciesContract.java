package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Money;
import quotient.domain.policy.Figure;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;

/** What every {@link Policies} promises. */
public interface PoliciesContract {
    Ports ports();

    @Test
    default void atFirstNoPolicyIsInForce() {
        assertThrows(IllegalStateException.class, () -> ports().policies().inForce());
    }

    @Test
    default void thePolicyPutInForceComesBackAsItWas() {
        ports().policies().putInForce(TestPolicy.DEFAULT);
        assertEquals(TestPolicy.DEFAULT, ports().policies().inForce());
        assertEquals(Optional.of(TestPolicy.DEFAULT), ports().policies().find(TestPolicy.DEFAULT.version()));
    }

    @Test
    default void anUnknownVersionIsNotFound() {
        assertEquals(Optional.empty(), ports().policies().find(new PolicyVersion("v2026-01-01z")));
    }

    @Test
    default void theLatestPutInForceIsInForceAndTheOthersStay() {
        PricingPolicy next = TestPolicy.ofVersion("v2026-04-01a");
        ports().policies().putInForce(TestPolicy.DEFAULT);
        ports().policies().putInForce(next);
        assertEquals(next, ports().policies().inForce());
        assertEquals(Optional.of(TestPolicy.DEFAULT), ports().policies().find(TestPolicy.DEFAULT.version()));
    }

    @Test
    default void anEarlierVersionCanComeBackInForce() {
        ports().policies().putInForce(TestPolicy.DEFAULT);
        ports().policies().putInForce(TestPolicy.ofVersion("v2026-04-01a"));
        ports().policies().putInForce(TestPolicy.DEFAULT);
        assertEquals(TestPolicy.DEFAULT, ports().policies().inForce());
    }

    @Test
    default void aKeptVersionCannotBecomeAnotherDocument() {
        ports().policies().putInForce(TestPolicy.DEFAULT);
        PricingPolicy changed = withFloor(TestPolicy.DEFAULT, "0.75");
        assertThrows(IllegalArgumentException.class, () -> ports().policies().putInForce(changed));
        assertEquals(TestPolicy.DEFAULT, ports().policies().inForce());
    }

    private static PricingPolicy withFloor(PricingPolicy like, String floor) {
        return new PricingPolicy(
                like.version(),
                like.rates(),
                like.overheadHourlyRate(),
                like.baseMarkups(),
                like.segmentAdjustments(),
                like.regionalAdjustments(),
                like.seasonalSteps(),
                like.seasonalMinimum(),
                new Figure<>(Money.usd(floor), like.floor().unit(), like.floor().source()),
                like.guardrails(),
                like.riskBounds(),
                like.discountMatrix(),
                like.termApprovers(),
                like.uncertifiedApprover(),
                like.approvalDeadlines(),
                like.commercial());
    }
}
