package quotient.domain.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static quotient.domain.dealexceptions.Registry.EXEC;
import static quotient.domain.dealexceptions.Registry.REP;
import static quotient.domain.dealexceptions.Registry.done;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.testing.TestExceptions;

@DisplayName("P53, P56, P58, P60, P98, X3: an exception that grows old is told to more than its owner")
final class ExceptionAlertsTest {
    private static final String CRITICAL = "exception_critical X-1001 sev2";
    private static final String WARNING = "exception_aging X-1001 sev3";

    private final Registry registry = new Registry();

    @Test
    @DisplayName("D6: day 14 is a local day, though an hour was lost to daylight saving in between")
    void dayFourteenIsALocalDay() {
        registry.clock.moveTo("2026-03-02T23:30:00-05:00");
        registry.opened();
        registry.clock.moveTo("2026-03-15T23:59:00-04:00");
        registry.watch();
        assertEquals(List.of(), registry.alarms());
        registry.clock.moveTo("2026-03-16T00:01:00-04:00");
        registry.watch();
        assertEquals(List.of(WARNING), registry.alarms());
    }

    @Test
    void theHeadlineSaysThatItIsFlaggedForRepricing() {
        registry.opened();
        registry.clock.advance(Duration.ofDays(14));
        registry.watch();
        assertEquals(
                "X-1001 for Q-1001, open since 2026-03-02, has been recovering for 14 days without measurable progress:"
                        + " it is flagged for repricing.",
                headline());
        done(registry.progress(
                REP,
                registry.ports.exceptions().find(ExceptionId.ofNumber(1001)).orElseThrow(),
                "1",
                ""));
        registry.watch();
        assertEquals(
                "X-1001 for Q-1001, open since 2026-03-02, has been recovering for 14 days: the manager follows up"
                        + " within 24 hours.",
                headline());
    }

    @Test
    void theSameIsNotSignalledEveryDay() {
        registry.opened();
        registry.clock.advance(Duration.ofDays(14));
        registry.watch();
        registry.clock.advance(Duration.ofDays(1));
        registry.watch();
        assertEquals(
                List.of(1L),
                registry.ports.alerts().list(AlertFilter.LIVE, 10, Optional.empty()).items().stream()
                        .map(alert -> alert.signals())
                        .toList());
    }

    @Test
    void dayThirtyIsCriticalAndReapprovalClearsIt() {
        DealException opened = registry.opened();
        registry.clock.advance(Duration.ofDays(14));
        registry.watch();
        registry.clock.advance(Duration.ofDays(16));
        registry.watch();
        assertEquals(List.of(CRITICAL), registry.alarms());
        done(registry.reapproving.reapprove(registry.actor(EXEC), opened.id(), ""));
        assertEquals(List.of(), registry.alarms());
        registry.clock.advance(Duration.ofDays(14));
        registry.watch();
        assertEquals(List.of(WARNING), registry.alarms());
        done(registry.handling.retire(registry.actor("U0LEAD"), opened.id(), "priced anew"));
        assertEquals(List.of(), registry.alarms());
    }

    @Test
    @DisplayName("X3: on day 31 the executive is told once more, and not on day 32")
    void onDayThirtyOneTheExecutiveIsToldOnceMore() {
        registry.opened();
        registry.clock.advance(Duration.ofDays(30));
        registry.watch();
        assertFalse(registry.said().contains("exception_overdue > U0EXEC"));
        registry.clock.advance(Duration.ofDays(1));
        registry.watch();
        registry.clock.advance(Duration.ofDays(1));
        registry.watch();
        assertEquals(
                1,
                registry.said().stream()
                        .filter("exception_overdue > U0EXEC"::equals)
                        .count());
    }

    @Test
    @DisplayName("P53: the watch looks at every one that is due, however many there are")
    void theWatchLooksAtEveryOne() {
        for (int number = 0; number < 510; number++) {
            registry.ports
                    .exceptions()
                    .add(TestExceptions.plain()
                            .on("2026-02-01")
                            .exception(registry.ports.exceptions().nextId()));
        }
        assertEquals(510, registry.alerts.due(registry.clock.instant()).size());
    }

    private String headline() {
        return registry.ports
                .alerts()
                .list(AlertFilter.LIVE, 10, Optional.empty())
                .items()
                .get(0)
                .headline();
    }
}
