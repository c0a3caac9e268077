package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.alerts.AlertDesk.BUDGET;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Refusal;

@DisplayName("F5: who is told of what can be changed, tried out beforehand and tightened")
final class SettingAlertRulesTest {
    private final AlertDesk desk = new AlertDesk();

    @Test
    @DisplayName("F5: a changed table counts from the next alert on; a wrong one changes nothing")
    void routes() {
        AlertDesk.done(desk.setting.route(desk.ola, "kind=budget_* -> U0MGR\n* -> #ops"));
        assertThrows(InvalidInput.class, () -> desk.setting.route(desk.ola, "nonsense"));
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(1));
        assertEquals(List.of("U0MGR"), desk.cards(id));
        assertEquals(
                Refusal.Kind.NOT_ALLOWED,
                AlertDesk.refusal(desk.setting.route(desk.rae, "* -> #ops")).kind());
    }

    @Test
    @DisplayName("F5: what would happen is shown stage by stage, and nothing is said or kept")
    void preview() {
        Signal signal = Signal.of(BUDGET, "today", Severity.SEV3, "Today.", desk.clock.instant());
        List<AlertReasons.Reason> reasons = desk.setting.preview(signal);
        assertEquals(7, reasons.size());
        assertEquals("Tells C0OPS, U0LEAD.", reasons.get(6).sentence());
        assertEquals(List.of(), desk.told());
        assertEquals(Optional.empty(), desk.ports.alerts().latest(BUDGET, "today"));
    }

    @Test
    @DisplayName("F5: of a tightened kind only the worse is said; the rest is kept, and waits for nobody")
    void tightens() {
        AlertDesk.done(desk.setting.tighten(desk.ola, BUDGET));
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV4).id();
        assertEquals(List.of("Mon 10:00:30 " + id + " unsaid"), desk.pass(Duration.ofDays(3)));
        assertEquals(List.of(), desk.cards(id));
        assertTrue(desk.why(id).contains("opened/group dropped"));
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals(List.of("Thu 10:00:00 " + id + " opened"), desk.pass(Duration.ofMinutes(6)));
    }

    @Test
    @DisplayName("F5: an alert of a kind that no feature declares any more ends its life like any other")
    void undeclared() {
        Alert alert = Alert.opened(
                desk.ports.alerts().nextId(), Signal.of("gone", "x", Severity.SEV3, "Gone.", desk.clock.instant()));
        desk.ports.alerts().add(alert.timed(alert.timing().sayAt(desk.clock.instant())));
        assertEquals(
                List.of("Mon 10:00:00 A-1001 held", "Mon 10:00:30 A-1001 opened"), desk.pass(Duration.ofMinutes(1)));
        assertThrows(IllegalArgumentException.class, () -> desk.signal("gone", "y", Severity.SEV3));
    }
}
