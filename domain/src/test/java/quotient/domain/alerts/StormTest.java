package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.alerts.AlertDesk.BUDGET;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F5: a storm of 10,000 signals in a minute is a handful of cards, loses nothing, and the urgent go first")
final class StormTest {
    private static final int SIGNALS = 10_000;
    private static final List<Severity> MILDEST_FIRST =
            List.of(Severity.SEV4, Severity.SEV3, Severity.SEV2, Severity.SEV1);

    private final AlertDesk desk = new AlertDesk();

    @Test
    void aHandfulOfCards() {
        List<Signal> storm = new ArrayList<>();
        for (int i = 0; i < SIGNALS; i++) {
            Severity severity = MILDEST_FIRST.get(i % 4);
            storm.add(Signal.of(
                    BUDGET,
                    "s-" + i,
                    severity,
                    "Number " + i + ".",
                    desk.clock.instant().plusMillis(6L * i)));
        }
        desk.raising.raise(storm);
        List<String> log = desk.pass(Duration.ofMinutes(4));
        List<Alert> alerts = desk.ports
                .alerts()
                .list(AlertFilter.LIVE, 1_000, Optional.empty())
                .items();
        assertEquals(14, alerts.size());
        assertEquals(
                14,
                alerts.stream()
                        .filter(alert -> !desk.cards(alert.id()).isEmpty())
                        .count());
        assertEquals(SIGNALS, alerts.stream().mapToLong(Alert::signals).sum());
        assertEquals(
                SIGNALS,
                alerts.stream()
                        .flatMap(alert -> desk.ports.alerts().signals(alert.id(), SIGNALS).stream())
                        .map(Signal::subject)
                        .distinct()
                        .count());
        assertTrue(log.size() < 40, log::toString);
    }

    @Test
    @DisplayName("F5: a storm resolves by itself once all that it gathered has been clear for the quiet time")
    void aStormEndsByItself() {
        for (int i = 0; i < 13; i++) {
            desk.signal(BUDGET, "s-" + i, Severity.SEV3);
        }
        desk.pass(Duration.ofMinutes(2));
        AlertId storm =
                desk.ports.alerts().latest(BUDGET, "*sev3").orElseThrow().id();
        assertEquals(3, desk.now(storm).signals());
        desk.raising.clearAllBut(BUDGET, List.of("s-12"), desk.clock.instant());
        desk.pass(Duration.ofHours(2));
        assertEquals(
                List.of(storm),
                desk.ports.alerts().list(AlertFilter.LIVE, 100, Optional.empty()).items().stream()
                        .map(Alert::id)
                        .toList());
        desk.clear(BUDGET, "s-12");
        List<String> log = desk.pass(Duration.ofHours(1));
        assertTrue(log.get(log.size() - 1).endsWith(storm + " resolved"), log::toString);
        assertEquals(AlertStatus.RESOLVED, desk.now(storm).status());
    }

    @Test
    void theUrgentGoFirst() {
        for (Severity severity : List.of(Severity.SEV4, Severity.SEV2, Severity.SEV3, Severity.SEV1)) {
            desk.signal(BUDGET, severity.code(), severity);
        }
        assertEquals(
                List.of(
                        "Mon 10:00:30 A-1004 opened",
                        "Mon 10:00:30 A-1002 opened",
                        "Mon 10:00:30 A-1003 opened",
                        "Mon 10:00:30 A-1001 opened"),
                desk.pass(Duration.ofMinutes(1)));
    }
}
