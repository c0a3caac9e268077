package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.keeping.SeenRequests;

/** What every {@link SeenRequests} promises. */
public interface SeenRequestsContract {
    Ports ports();

    @Test
    default void aSignatureIsKeptBeforeAnythingThatComesAfterIt() {
        ports().seenRequests().remember("v0=a", TestQuotes.START);
        ports().quotes().add(TestQuotes.plain().quote(1001));
        assertEquals(Set.of("v0=a"), ports().seenRequests().since(TestQuotes.START));
    }

    @Test
    default void onlyThoseTakenSinceThatMomentComeBack() {
        remember("v0=a", TestQuotes.START.minusNanos(1));
        remember("v0=b", TestQuotes.START);
        assertEquals(Set.of("v0=b"), ports().seenRequests().since(TestQuotes.START));
    }

    @Test
    default void aSignatureSeenTwiceIsKeptOnce() {
        remember("v0=a", TestQuotes.START);
        remember("v0=a", TestQuotes.START);
        assertEquals(Set.of("v0=a"), ports().seenRequests().since(TestQuotes.START));
    }

    @Test
    default void whatCannotBePlayedAgainIsForgotten() {
        remember("v0=a", TestQuotes.START.minusNanos(1));
        remember("v0=b", TestQuotes.START);
        ports().seenRequests().forgetBefore(TestQuotes.START);
        assertEquals(Set.of("v0=b"), ports().seenRequests().since(Instant.EPOCH));
    }

    /** A unit of work after it waits until the signature is kept. */
    private void remember(String signature, Instant at) {
        ports().seenRequests().remember(signature, at);
        ports().transactions().write(() -> {});
    }
}
