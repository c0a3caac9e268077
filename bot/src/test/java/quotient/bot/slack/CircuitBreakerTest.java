package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.deskhealth.Messenger;

@DisplayName("While Slack is gone, one try now and then asks whether it is back")
class CircuitBreakerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    private final CircuitBreaker breaker = new CircuitBreaker();

    @Test
    void twoLostAnswersStopNobody() {
        breaker.heard(false, NOW);
        breaker.heard(false, NOW);
        assertFalse(breaker.isOpen(NOW));
        assertEquals(Messenger.Reach.UNREACHABLE, breaker.reach());
    }

    @Test
    void theLongerItIsGoneTheRarerTheTriesUpToAQuarterOfAMinute() {
        breaker.heard(false, NOW);
        breaker.heard(false, NOW);
        List<Long> pauses = new ArrayList<>();
        for (int tries = 0; tries < 6; tries++) {
            breaker.heard(false, NOW);
            pauses.add(Duration.between(NOW, breaker.pausedUntil()).toSeconds());
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 15L, 15L), pauses);
    }

    @Test
    void anyAnswerCountsAsBeingThere() {
        breaker.heard(false, NOW);
        breaker.heard(false, NOW);
        breaker.heard(true, NOW);
        breaker.heard(false, NOW);
        assertFalse(breaker.isOpen(NOW));
    }

    @Test
    void aRefusedTokenStopsAllAtOnce() {
        breaker.tokenRefused(NOW);
        assertTrue(breaker.isOpen(NOW.plusSeconds(14)));
        assertFalse(breaker.isOpen(NOW.plusSeconds(15)));
    }
}
