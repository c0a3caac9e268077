package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertReasons;
import quotient.domain.alerts.AlertReasons.Reason;
import quotient.domain.alerts.AlertReasons.Verdict;

/** What every {@link AlertReasons} promises. */
public interface AlertReasonsContract {
    AlertId ONE = AlertId.ofNumber(1001);
    AlertId OTHER = AlertId.ofNumber(1002);

    Ports ports();

    @BeforeEach
    default void addAlerts() {
        ports().alerts().add(TestAlerts.plain().alert(1001));
        ports().alerts().add(TestAlerts.plain().alert(1002));
    }

    @Test
    default void reasonsComeBackTheOldestFirst() {
        keep(ONE, reason("route", Verdict.PASSED));
        keep(OTHER, reason("route", Verdict.DROPPED));
        keep(ONE, reason("mute", Verdict.HELD));
        assertEquals(
                List.of(reason("route", Verdict.PASSED), reason("mute", Verdict.HELD)),
                ports().alertReasons().of(ONE, 10));
    }

    @Test
    default void ofManyReasonsTheLastComeBack() {
        keep(ONE, reason("route", Verdict.PASSED));
        keep(ONE, reason("mute", Verdict.PASSED));
        keep(ONE, reason("outbox", Verdict.SAID));
        assertEquals(
                List.of(reason("mute", Verdict.PASSED), reason("outbox", Verdict.SAID)),
                ports().alertReasons().of(ONE, 2));
    }

    private void keep(AlertId alert, Reason reason) {
        ports().alertReasons().keep(alert, reason);
    }

    private static Reason reason(String stage, Verdict verdict) {
        return new Reason(TestAlerts.AT, "opened", stage, verdict, "Because \"of\" <it>.");
    }
}
