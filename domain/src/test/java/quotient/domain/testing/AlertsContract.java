package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.AlertStatus;
import quotient.domain.alerts.Alerts;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.KindReview;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.alerts.Standing;
import quotient.domain.alerts.Timing;
import quotient.domain.alerts.Worth;
import quotient.domain.people.PersonId;

/** What every {@link Alerts} promises of single alerts and of counts. */
public interface AlertsContract {
    Instant AT = TestAlerts.AT;

    Ports ports();

    private Alerts alerts() {
        return ports().alerts();
    }

    @Test
    default void alertNumbersCountUpFrom1001() {
        assertEquals(new AlertId("A-1001"), alerts().nextId());
        assertEquals(new AlertId("A-1002"), alerts().nextId());
    }

    @Test
    default void aPlainAlertComesBackAsItWas() {
        Alert alert = add(TestAlerts.plain().alert(1001));
        assertEquals(Optional.of(alert), alerts().find(alert.id()));
    }

    @Test
    default void anAlertWithEverythingComesBackAsItWas() {
        Alert alert = add(full(AT.plusNanos(1)));
        assertEquals(Optional.of(alert), alerts().find(alert.id()));
    }

    @Test
    default void aChangedAlertIsKeptWithItsNextVersion() {
        Alert alert = add(TestAlerts.plain().alert(1001));
        Alert other = full(AT.plusNanos(1));
        assertTrue(alerts().replace(other));
        assertEquals(Optional.of(other.changed()), alerts().find(alert.id()));
    }

    @Test
    default void ofTwoChangesOfOneVersionTheSecondIsNotKept() {
        Alert alert = add(TestAlerts.plain().alert(1001));
        assertTrue(alerts().replace(alert));
        assertFalse(alerts().replace(full(AT)));
        assertEquals(Optional.of(alert.changed()), alerts().find(alert.id()));
    }

    @Test
    default void anAlertThatIsNotThereIsNotReplaced() {
        assertFalse(alerts().replace(TestAlerts.plain().alert(1001)));
        assertEquals(Optional.empty(), alerts().find(AlertId.ofNumber(1001)));
    }

    @Test
    default void theLatestOfASubjectIsTheOneOpenedLastWhateverItsStatus() {
        add(TestAlerts.plain().alert(1001));
        add(TestAlerts.plain().resolved(TestAlerts.MAX).alert(1002));
        add(TestAlerts.plain().about("budget", "tomorrow").alert(1003));
        add(TestAlerts.plain().about("margin", "today").alert(1004));
        assertEquals(
                Optional.of(1002L),
                alerts().latest("budget", "today").map(found -> found.id().number()));
        assertEquals(Optional.empty(), alerts().latest("budget", "never"));
    }

    @Test
    default void signalsComeBackTheLatestFirstWithEveryWord() {
        Alert alert = add(TestAlerts.plain().alert(1001));
        Alert other = add(TestAlerts.plain().about("budget", "*sev3").alert(1002));
        Signal first = TestAlerts.plain().client("Zoë's \"Acme\" & <Söhne>").signal("One.");
        Signal second =
                TestAlerts.plain().owner("U0REP").severity(Severity.SEV1).signal("Two.");
        Signal third = TestAlerts.plain().signal("Three.");
        alerts().keep(alert.id(), first);
        alerts().keep(alert.id(), second);
        alerts().keep(other.id(), third);
        assertEquals(List.of(second, first), alerts().signals(alert.id(), 10));
        assertEquals(List.of(second), alerts().signals(alert.id(), 1));
        assertEquals(List.of(third), alerts().signals(other.id(), 10));
    }

    @Test
    default void whatAStormHasGatheredIsOverSubjectBySubject() {
        Alert own = add(TestAlerts.plain().about("budget", "z").alert(1001));
        Alert storm = add(TestAlerts.plain().about("budget", "*sev3").alert(1002));
        Alert another = add(TestAlerts.plain().about("other", "*sev3").alert(1003));
        alerts().keep(own.id(), TestAlerts.plain().about("budget", "z").signal("Own."));
        for (String subject : List.of("b", "a", "b")) {
            alerts().keep(
                            storm.id(),
                            TestAlerts.plain().about("budget", subject).signal("Of " + subject + "."));
            alerts().keep(
                            another.id(),
                            TestAlerts.plain().about("other", subject).signal("Of " + subject + "."));
        }
        assertEquals(List.of("a", "b", "z"), alerts().subjects("budget"));
        assertFalse(alerts().isClear(storm.id()));
        alerts().clear(storm.id(), "b", AT);
        assertEquals(List.of("a", "z"), alerts().subjects("budget"));
        alerts().clear(storm.id(), "a", AT);
        assertTrue(alerts().isClear(storm.id()));
        assertFalse(alerts().isClear(another.id()));
        alerts().keep(storm.id(), TestAlerts.plain().about("budget", "a").signal("Again."));
        assertEquals(List.of("a", "z"), alerts().subjects("budget"));
        assertEquals(4, alerts().signals(storm.id(), 10).size());
    }

    @Test
    default void whatIsDueComesTheWorstFirstThenTheLongestDue() {
        add(TestAlerts.plain().due(AT.plusSeconds(2)).alert(1001));
        add(TestAlerts.plain().due(AT.plusSeconds(1)).alert(1002));
        add(TestAlerts.plain().severity(Severity.SEV1).due(AT.plusSeconds(3)).alert(1003));
        add(TestAlerts.plain().due(AT.plusSeconds(3).plusNanos(1)).alert(1004));
        add(TestAlerts.plain().alert(1005));
        add(TestAlerts.plain().resolved(TestAlerts.MAX).due(AT).alert(1006));
        assertEquals(List.of(1003L, 1002L, 1001L), numbers(alerts().due(AT.plusSeconds(3), 10)));
        assertEquals(List.of(1003L), numbers(alerts().due(AT.plusSeconds(3), 1)));
        assertEquals(Optional.of(AT.plusSeconds(1)), alerts().nextDue());
    }

    @Test
    default void anAlertIsDueByItsEarliestTimerAndByTheEndOfItsSnooze() {
        Optional<Instant> none = Optional.empty();
        Optional<Instant> early = Optional.of(AT.plusSeconds(10));
        Optional<Instant> late = Optional.of(AT.plusSeconds(20));
        List<Timing> timings = List.of(
                new Timing(early, late, Optional.empty(), late, late, late, late),
                new Timing(late, none, Optional.empty(), early, late, late, late),
                new Timing(late, none, Optional.empty(), late, early, late, late),
                new Timing(late, none, Optional.empty(), late, late, early, late),
                new Timing(late, none, Optional.empty(), late, late, late, early));
        for (Timing timing : timings) {
            add(TestAlerts.plain().timing(timing).alert(1000 + timings.indexOf(timing)));
        }
        add(TestAlerts.plain().snoozed(AT.plusSeconds(10)).alert(1005));
        assertEquals(List.of(), alerts().due(AT.plusSeconds(10).minusNanos(1), 10));
        assertEquals(List.of(1000L, 1001L, 1002L, 1003L, 1004L, 1005L), numbers(alerts().due(AT.plusSeconds(10), 10)));
    }

    @Test
    default void nothingIsDueWhereNothingWaits() {
        assertEquals(Optional.empty(), alerts().nextDue());
        Alert alert = add(TestAlerts.plain().due(AT).alert(1001));
        assertTrue(alerts().replace(TestAlerts.plain().alert(1001)));
        assertEquals(Optional.empty(), alerts().nextDue(), alert.toString());
    }

    @Test
    default void theOpenedOfAKindAreCountedSinceAMomentWithoutStorms() {
        add(TestAlerts.plain().at(AT.minusNanos(1)).alert(1001));
        add(TestAlerts.plain().at(AT).alert(1002));
        add(TestAlerts.plain().resolved(TestAlerts.MAX).alert(1003));
        add(TestAlerts.plain().about("budget", Alert.STORM + "sev3").alert(1004));
        add(TestAlerts.plain().about("margin", "today").alert(1005));
        assertEquals(2, alerts().openedSince("budget", AT));
    }

    @Test
    default void theOpenedOfAnAccountAreCountedByWhatTheyWereOpenedAs() {
        Alert climbing = add(TestAlerts.plain().client("Acme").alert(1001));
        add(TestAlerts.plain().client("Acme").resolved(TestAlerts.MAX).alert(1002));
        add(TestAlerts.plain().client("Acme").at(AT.minusNanos(1)).alert(1003));
        add(TestAlerts.plain().client("Acme").severity(Severity.SEV2).alert(1004));
        add(TestAlerts.plain().client("Bolt").alert(1005));
        add(TestAlerts.plain().alert(1006));
        alerts().replace(TestAlerts.plain()
                .client("Acme")
                .severity(Severity.SEV2)
                .alert(climbing.id().number()));
        assertEquals(2, alerts().openedFor("Acme", Severity.SEV3, AT));
        assertEquals(1, alerts().openedFor("Acme", Severity.SEV2, AT));
    }

    @Test
    default void theLiveOfSomeKindsAreThoseOfTheAccountOrOfNone() {
        add(TestAlerts.plain().about("outage", "a").client("Bolt").alert(1001));
        add(TestAlerts.plain().about("outage", "b").snoozed(AT).alert(1002));
        add(TestAlerts.plain().about("outage", "c").resolved(TestAlerts.MAX).alert(1003));
        Optional<String> acme = Optional.of("Acme");
        assertEquals(Optional.empty(), alerts().liveOf(Set.of("outage"), acme));
        add(TestAlerts.plain().about("outage", "d").acknowledged().alert(1004));
        add(TestAlerts.plain()
                .about("slow", "e")
                .severity(Severity.SEV1)
                .client("Acme")
                .alert(1005));
        assertEquals(Optional.of(1004L), number(alerts().liveOf(Set.of("outage"), acme)));
        assertEquals(Optional.of(1005L), number(alerts().liveOf(Set.of("outage", "slow"), acme)));
        assertEquals(Optional.of(1004L), number(alerts().liveOf(Set.of("outage", "slow"), Optional.empty())));
        assertEquals(Optional.empty(), alerts().liveOf(Set.of("other"), acme));
    }

    @Test
    default void aReviewCountsWhatWasActedOnHowFastAndWhatItWasWorth() {
        add(acknowledgedAfter(10).alert(1001));
        add(acknowledgedAfter(20).alert(1002));
        add(TestAlerts.plain().alert(1003));
        add(TestAlerts.plain().resolved(TestAlerts.DESK).alert(1004));
        add(TestAlerts.plain().about("margin", "x").resolved(TestAlerts.MAX).alert(1005));
        add(TestAlerts.plain().about("margin", "y").at(AT.minusNanos(1)).alert(1006));
        add(TestAlerts.plain().about("margin", "z").at(AT.plusSeconds(60)).alert(1007));
        vote(1001, "U0REP", Worth.NOISE);
        vote(1001, "U0REP", Worth.USEFUL);
        vote(1003, "U0MGR", Worth.NOISE);
        vote(1007, "U0MGR", Worth.NOISE);
        assertEquals(
                List.of(
                        new KindReview("budget", 4, 2, Optional.of(Duration.ofMinutes(15)), 1, 1),
                        new KindReview("margin", 1, 1, Optional.empty(), 0, 0)),
                alerts().review(AT, AT.plusSeconds(60)));
    }

    @Test
    default void whatWasActedOnStaysSoWhenItReopens() {
        add(TestAlerts.plain().alert(1001));
        assertTrue(alerts().replace(acknowledgedAfter(10).alert(1001)));
        Alert acknowledged = alerts().find(AlertId.ofNumber(1001)).orElseThrow();
        Standing again = new Standing(
                AlertStatus.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, 0);
        assertTrue(alerts().replace(new Alert(
                acknowledged.id(),
                acknowledged.version(),
                "budget",
                "today",
                Severity.SEV3,
                Severity.SEV3,
                "Back.",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                2,
                AT,
                AT,
                again,
                acknowledged.timing())));
        assertEquals(
                List.of(new KindReview("budget", 1, 1, Optional.of(Duration.ofMinutes(10)), 0, 0)),
                alerts().review(AT, AT.plusSeconds(1)));
    }

    private TestAlerts acknowledgedAfter(int minutes) {
        return TestAlerts.plain()
                .standing(new Standing(
                        AlertStatus.ACKNOWLEDGED,
                        Optional.of(new Hand("U0MGR", "Max", AT.plusSeconds(60L * minutes), "")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0));
    }

    private void vote(long number, String person, Worth worth) {
        alerts().vote(AlertId.ofNumber(number), person, worth, AT);
    }

    private Alert add(Alert alert) {
        alerts().add(alert);
        return alert;
    }

    private static List<Long> numbers(List<Alert> found) {
        return found.stream().map(alert -> alert.id().number()).toList();
    }

    private static Optional<Long> number(Optional<Alert> found) {
        return found.map(alert -> alert.id().number());
    }

    /** Every field is there, and no two moments are the same. */
    private static Alert full(Instant at) {
        return new Alert(
                AlertId.ofNumber(1001),
                0,
                "budget",
                "today",
                Severity.SEV3,
                Severity.SEV2,
                "Zoë's \"Acme\" & <Söhne> 🚀 is at 95 %.",
                Map.of("spent", "95.00", "a \"quoted\" name", "<b>"),
                Optional.of("Acme & Sons"),
                Optional.of(new PersonId("U0REP")),
                12_345_678_901L,
                TestAlerts.AT,
                at.plusSeconds(1),
                new Standing(
                        AlertStatus.SNOOZED,
                        Optional.of(TestAlerts.MAX),
                        Optional.of(TestAlerts.MAX),
                        Optional.of(at.plusSeconds(2)),
                        Optional.of(TestAlerts.DESK),
                        3,
                        4),
                new Timing(
                        Optional.of(at.plusSeconds(3)),
                        Optional.of(at.plusSeconds(4)),
                        Optional.of(Severity.SEV4),
                        Optional.of(at.plusSeconds(5)),
                        Optional.of(at.plusSeconds(6)),
                        Optional.of(at.plusSeconds(7)),
                        Optional.of(at.plusSeconds(8))));
    }
}
