package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Severity;
import quotient.domain.clientdigests.ClientWork;
import quotient.domain.clientdigests.Disruption;
import quotient.domain.incidents.Incident;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.pricing.Stage;
import quotient.domain.usage.TaskUsage;

/** What every {@link ClientWork} promises. */
public interface ClientWorkContract {
    ZoneId NEW_YORK = ZoneId.of("America/New_York");
    ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
    LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
    Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    Instant TO = Instant.parse("2026-03-02T00:00:00Z");

    Ports ports();

    private ClientWork work() {
        return ports().clientWork();
    }

    private void did(String client, String... moments) {
        ports().usage()
                .add(
                        Stream.of(moments)
                                .map(at -> new TaskUsage(
                                        client + at,
                                        Instant.parse(at),
                                        Model.K2P5,
                                        1,
                                        1,
                                        Money.usd("0.10"),
                                        Optional.of(client),
                                        true))
                                .toList(),
                        NEW_YORK);
    }

    /** Kathmandu is five hours and three quarters ahead: its day ends at 18:15 UTC. */
    @Test
    default void tasksAreCountedByTheDaysOfTheZoneAskedFor() {
        did("Acme", "2026-03-01T18:14:59.999999999Z", "2026-03-01T18:15:00Z", "2026-03-02T03:00:00Z");
        did("Globex", "2026-03-01T12:00:00Z");
        assertEquals(
                Map.of(SUNDAY, 1L, SUNDAY.plusDays(1), 2L),
                work().tasks("Acme", SUNDAY, SUNDAY.plusDays(1), KATHMANDU));
        assertEquals(Map.of(SUNDAY, 3L), work().tasks("Acme", SUNDAY, SUNDAY.plusDays(1), NEW_YORK));
        assertEquals(Map.of(), work().tasks("Acme", SUNDAY.plusDays(2), SUNDAY.plusDays(3), KATHMANDU));
        assertEquals(3, work().tasksInAll("Acme"));
        assertEquals(0, work().tasksInAll("Initech"));
    }

    @Test
    default void disruptionsAreThoseThatTouchTheTime() {
        Instant before = FROM.minusSeconds(60);
        incident(1, before, Optional.of(FROM));
        incident(2, before.plusSeconds(1), Optional.of(FROM.plusSeconds(1)));
        incident(3, TO.minusSeconds(1), Optional.empty());
        incident(4, TO, Optional.empty());
        ports().incidents().add(TestIncidents.declared(1009, Severity.SEV1, FROM, "Globex"));
        assertEquals(
                List.of(
                        new Disruption(before.plusSeconds(1), Optional.of(FROM.plusSeconds(1))),
                        new Disruption(TO.minusSeconds(1), Optional.empty())),
                work().disruptions("ACME", FROM, TO));
    }

    private void incident(long number, Instant begin, Optional<Instant> end) {
        Incident declared = TestIncidents.declared(1000 + number, Severity.SEV3, begin, "Acme", "Umbrella");
        ports().incidents()
                .add(end.map(over -> TestIncidents.resolved(declared, over)).orElse(declared));
    }

    @Test
    default void offersWaitUntilTheyAreAnsweredOrOld() {
        List.of(
                        TestQuotes.plain().client("Acme").quote(1001).sent(),
                        TestQuotes.plain().client("ACME").quote(1002).sent(),
                        TestQuotes.plain().client("Acme").quote(1003).sent().closed(Stage.WON, ""),
                        TestQuotes.plain().client("Acme").quote(1004),
                        TestQuotes.plain().client("Globex").quote(1005).sent(),
                        TestQuotes.plain().quote(1006).sent(),
                        TestQuotes.plain()
                                .client("Acme")
                                .at(TestQuotes.START.minusSeconds(1))
                                .quote(1007)
                                .sent())
                .forEach(ports().quotes()::add);
        assertEquals(2, work().offersWaiting("acme", TestQuotes.START));
        assertEquals(3, work().offersWaiting("acme", TestQuotes.START.minusSeconds(1)));
        assertEquals(0, work().offersWaiting("Initech", TestQuotes.START));
    }
}
