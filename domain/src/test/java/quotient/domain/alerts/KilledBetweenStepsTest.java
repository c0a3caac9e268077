package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static quotient.domain.alerts.AlertDesk.BUDGET;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.notices.Notice;
import quotient.domain.notices.Outbox;

@DisplayName("F5, O2: a desk that dies inside a step has taken none of it, and takes it once when it is back")
final class KilledBetweenStepsTest {
    private final Failing outbox = new Failing();
    private final AlertDesk desk = new AlertDesk(Optional.of(outbox));

    @Test
    void theFirstCard() {
        outbox.real = desk.ports.outbox();
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        outbox.failsAfter = 1;
        Alert before = desk.now(id);
        assertThrows(IllegalStateException.class, () -> desk.pass(Duration.ofMinutes(1)));
        assertEquals(before, desk.now(id));
        assertEquals(List.of(), desk.told());
        assertEquals(List.of(), desk.why(id));
        outbox.failsAfter = Integer.MAX_VALUE;
        assertEquals(List.of("Mon 10:00:30 " + id + " opened"), desk.pass(Duration.ofMinutes(1)));
        assertEquals(2, desk.told().size());
    }

    @Test
    void theClimb() {
        outbox.real = desk.ports.outbox();
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV2).id();
        desk.pass(Duration.ofMinutes(25));
        int told = desk.told().size();
        outbox.failsAfter = 1;
        assertThrows(IllegalStateException.class, () -> desk.pass(Duration.ofMinutes(10)));
        assertEquals(Severity.SEV2, desk.now(id).severity());
        assertEquals(told, desk.told().size());
        outbox.failsAfter = Integer.MAX_VALUE;
        assertEquals(List.of("Mon 10:30:30 " + id + " climbed to SEV-1"), desk.pass(Duration.ofMinutes(5)));
    }

    /** Takes so many notices and then dies. */
    private static final class Failing implements Outbox {
        private Outbox real;
        private int failsAfter = Integer.MAX_VALUE;

        @Override
        public void put(Notice notice) {
            if (failsAfter-- <= 0) {
                throw new IllegalStateException("killed");
            }
            real.put(notice);
        }

        @Override
        public void redraw(String subject) {
            real.redraw(subject);
        }
    }
}
