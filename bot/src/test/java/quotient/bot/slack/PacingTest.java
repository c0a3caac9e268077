package quotient.bot.slack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import quotient.domain.notices.Destination;

class PacingTest {

    private static final Destination DESK = Destination.channel("C0DESK");
    private static final Destination SALES = Destination.channel("C0SALES");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Pacing pacing = Pacing.slack();

    @Test
    void threeMayGoAtOnceAfterASilenceThenOneASecond() {
        for (int message = 0; message < 3; message++) {
            assertTrue(pacing.mayGo(DESK, NOON));
        }
        assertFalse(pacing.mayGo(DESK, NOON));
        assertFalse(pacing.mayGo(DESK, NOON.plusMillis(999)));
        assertTrue(pacing.mayGo(DESK, NOON.plusSeconds(1)));
        assertFalse(pacing.mayGo(DESK, NOON.plusMillis(1500)));
        assertTrue(pacing.mayGo(DESK, NOON.plusSeconds(2)));
    }

    @Test
    void oneDestinationDoesNotSlowAnother() {
        for (int message = 0; message < 3; message++) {
            pacing.mayGo(DESK, NOON);
        }
        assertTrue(pacing.mayGo(SALES, NOON));
    }

    @Test
    void overALongStretchItIsOneASecond() {
        int gone = 0;
        for (int tenth = 0; tenth < 600; tenth++) {
            if (pacing.mayGo(DESK, NOON.plusMillis(100L * tenth))) {
                gone++;
            }
        }
        assertTrue(gone >= 60 && gone <= 62, "60 seconds let " + gone + " messages go");
    }
}
