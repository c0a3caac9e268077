package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertTimes;
import quotient.domain.alerts.AlertTimes.AlertTime;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Worth;

/** What every {@link AlertTimes} promises. */
public interface AlertTimesContract {
    Ports ports();

    @Test
    default void alertsOfTheTimeComeInShortWithTheirVotes() {
        Instant at = TestAlerts.AT;
        Alert alert = TestAlerts.plain().severity(Severity.SEV2).acknowledged().alert(1001);
        ports().alerts().add(alert);
        ports().alerts().add(TestAlerts.plain().alert(1002));
        ports().alerts().vote(new AlertId("A-1001"), "U0REP", Worth.NOISE, at);
        ports().alerts().vote(new AlertId("A-1001"), "U0MGR", Worth.NOISE, at);
        ports().alerts().vote(new AlertId("A-1001"), "U0OPS", Worth.USEFUL, at);
        Instant opened = alert.openedAt();
        List<AlertTime> found = ports().alertTimes().openedBetween(opened, opened.plusNanos(1));
        assertEquals(2, found.size());
        assertEquals(
                new AlertTime(
                        alert.kind(),
                        Severity.SEV2,
                        opened,
                        alert.standing().acknowledgement().map(hand -> hand.at()),
                        1,
                        2),
                found.get(0));
        assertEquals(Optional.empty(), found.get(1).acknowledgedAt());
    }

    @Test
    default void whatWasOpenedBeforeOrAfterIsNotAmongThem() {
        ports().alerts().add(TestAlerts.plain().alert(1001));
        Instant opened = TestAlerts.plain().alert(1002).openedAt();
        assertEquals(List.of(), ports().alertTimes().openedBetween(opened.plusNanos(1), opened.plusSeconds(9)));
        assertEquals(List.of(), ports().alertTimes().openedBetween(opened.minus(Duration.ofDays(1)), opened));
    }
}
