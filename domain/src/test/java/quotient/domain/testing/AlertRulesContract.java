package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.AlertRules;
import quotient.domain.alerts.KindSettings;
import quotient.domain.alerts.Severity;

/** What every {@link AlertRules} promises. */
public interface AlertRulesContract {
    Ports ports();

    @Test
    default void nothingIsChangedAtFirst() {
        assertEquals(Optional.empty(), ports().alertRules().routes());
        assertEquals(Optional.empty(), ports().alertRules().settings("budget"));
    }

    @Test
    default void theLastRoutingTableIsInForceAsItWasWritten() {
        ports().alertRules().keepRoutes("* -> #ops");
        ports().alertRules().keepRoutes("client=\"Acme & Sons\" -> owner\n* -> #ops");
        assertEquals(
                Optional.of("client=\"Acme & Sons\" -> owner\n* -> #ops"),
                ports().alertRules().routes());
    }

    @Test
    default void theSettingsOfEachKindComeBackAsTheyWere() {
        KindSettings settings = new KindSettings(
                Duration.ofNanos(1), Duration.ofMinutes(7), Duration.ofDays(300), Duration.ZERO, Severity.SEV2);
        ports().alertRules().keepSettings("budget", KindSettings.USUAL);
        ports().alertRules().keepSettings("margin", KindSettings.USUAL);
        ports().alertRules().keepSettings("budget", settings);
        assertEquals(Optional.of(settings), ports().alertRules().settings("budget"));
        assertEquals(Optional.of(KindSettings.USUAL), ports().alertRules().settings("margin"));
    }
}
