package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.Severity;
import quotient.domain.keeping.Page;
import quotient.domain.outcome.InvalidInput;

/** What every {@link Alerts} promises of lists. */
public interface AlertListsContract {
    Ports ports();

    @Test
    default void theWorstComeFirstThenTheNewest() {
        addOneOfEach();
        assertEquals(List.of(1004L, 1003L, 1002L, 1001L), numbers(AlertFilter.LIVE));
    }

    @Test
    default void eachPartOfTheFilterNarrowsTheAlerts() {
        addOneOfEach();
        assertEquals(List.of(1002L, 1001L), numbers(AlertFilter.OPEN));
        assertEquals(List.of(1003L), numbers(AlertFilter.LIVE.in(AlertStatus.ACKNOWLEDGED)));
        assertEquals(List.of(1005L), numbers(AlertFilter.LIVE.in(AlertStatus.RESOLVED)));
        assertEquals(List.of(1003L, 1002L), numbers(AlertFilter.LIVE.of("margin")));
        assertEquals(List.of(1004L), numbers(AlertFilter.LIVE.ownedBy("U0REP")));
        assertEquals(
                List.of(1002L),
                numbers(new AlertFilter(
                        Set.of(AlertStatus.OPEN, AlertStatus.RESOLVED),
                        Optional.of("margin"),
                        Optional.of("Acme"),
                        Optional.empty())));
    }

    @Test
    default void pagesOfAlertsFollowEachOtherWithoutGapOrRepetition() {
        addOneOfEach();
        addOneMore(1006);
        addOneMore(1007);
        List<Long> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<Alert> page = ports().alerts().list(AlertFilter.LIVE, 2, cursor);
            page.items().forEach(alert -> seen.add(alert.id().number()));
            cursor = page.next();
        } while (cursor.isPresent());
        assertEquals(List.of(1004L, 1003L, 1007L, 1006L, 1002L, 1001L), seen);
    }

    @Test
    default void thePageThatEndsTheAlertsSaysSo() {
        addOneMore(1001);
        addOneMore(1002);
        Page<Alert> page = ports().alerts().list(AlertFilter.LIVE, 2, Optional.empty());
        assertEquals(2, page.items().size());
        assertEquals(Optional.empty(), page.next());
    }

    @Test
    default void aCursorOfNoPageOfAlertsIsInvalidInput() {
        for (String cursor : List.of("", "x", "after-x", "sev5-1", "sev1-0", "' or 1=1 --", "9".repeat(400))) {
            assertThrows(
                    InvalidInput.class, () -> ports().alerts().list(AlertFilter.LIVE, 3, Optional.of(cursor)), cursor);
        }
    }

    private void addOneOfEach() {
        Alerts alerts = ports().alerts();
        alerts.add(TestAlerts.plain().severity(Severity.SEV4).alert(1001));
        alerts.add(TestAlerts.plain().about("margin", "a").client("Acme").alert(1002));
        alerts.add(TestAlerts.plain()
                .about("margin", "b")
                .severity(Severity.SEV2)
                .acknowledged()
                .alert(1003));
        alerts.add(TestAlerts.plain()
                .severity(Severity.SEV1)
                .owner("U0REP")
                .snoozed(TestAlerts.AT)
                .alert(1004));
        alerts.add(TestAlerts.plain()
                .severity(Severity.SEV1)
                .resolved(TestAlerts.MAX)
                .alert(1005));
    }

    private void addOneMore(long number) {
        ports().alerts().add(TestAlerts.plain().alert(number));
    }

    private List<Long> numbers(AlertFilter filter) {
        return ports().alerts().list(filter, 100, Optional.empty()).items().stream()
                .map(alert -> alert.id().number())
                .toList();
    }
}
