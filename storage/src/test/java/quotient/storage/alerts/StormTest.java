package quotient.storage.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.AlertKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Routing;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.people.Role;
import quotient.domain.testing.Ports;
import quotient.domain.testing.TestAlerts;
import quotient.storage.StoredPorts;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

@DisplayName("F5: 10,000 signals in one unit of work are kept within seconds, every one of them")
final class StormTest {
    private static final int SIGNALS = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aStormIsKept() {
        try (Database database = Database.open(DatabaseSettings.file(folder.resolve("quotient.db")))) {
            Ports ports = StoredPorts.of(database);
            assertTimeout(PATIENCE, () -> raising(ports).raise(storm()));
            List<Alert> alerts =
                    ports.alerts().list(AlertFilter.LIVE, 100, Optional.empty()).items();
            assertEquals(11, alerts.size());
            assertEquals(
                    SIGNALS,
                    alerts.stream()
                            .mapToLong(alert ->
                                    ports.alerts().signals(alert.id(), SIGNALS).size())
                            .sum());
        }
    }

    private static RaisingAlerts raising(Ports ports) {
        AlertKinds kinds = new AlertKinds(List.of(AlertKind.of("budget", "Budget", "Look.", Role.OPS)));
        return new RaisingAlerts(
                ports.transactions(), ports.alerts(), new Routing(ports.alertRules(), kinds), ports.auditTrail());
    }

    private static List<Signal> storm() {
        List<Signal> storm = new ArrayList<>();
        for (int number = 1; number <= SIGNALS; number++) {
            storm.add(Signal.of("budget", "s-" + number, Severity.SEV3, "Number " + number + ".", TestAlerts.AT)
                    .withFacts(Map.of("spent", number + ".00")));
        }
        return storm;
    }
}
