package quotient.domain.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.outcome.Refusal;
import quotient.domain.testing.TestQuotes;

@DisplayName("P126, X12: what is not essential waits while the budget or the hour is used up")
class CostControlTest {

    private final CostDesk desk = new CostDesk();

    @Test
    void underTheLevelsEverythingGoes() {
        desk.record(desk.task("t-1", "9.49"));
        assertEquals(Optional.empty(), refusal(desk.control));
        assertEquals(
                BudgetLevel.WARNING, desk.control.standing(desk.clock.instant()).level());
    }

    @Test
    void from95PercentOnAQuoteWithoutAClientWaitsUntilMidnight() {
        desk.record(desk.task("t-1", "9.5"));
        Refusal refusal = refusal(desk.control).orElseThrow();
        assertEquals(Refusal.Kind.LIMITED, refusal.kind());
        assertEquals(Optional.of(Duration.ofMinutes(13 * 60 + 40)), refusal.pause());
        assertEquals(
                "Work that is not essential is paused until Tuesday 00:00 (America/New_York), because 95.00 % of today's"
                        + " budget of $10.00 is spent ($9.50). Name the client that the quote is for, which makes it"
                        + " essential, or come back then.",
                refusal.sentence());
        assertEquals(
                Optional.empty(),
                desk.control.refusalFor(TestQuotes.plain().client("Acme").request(), desk.clock.instant()));
    }

    @Test
    void theNextDayHasItsOwnBudget() {
        desk.record(desk.task("t-1", "50"));
        desk.clock.moveTo("2026-03-02T23:59:59-05:00");
        assertTrue(refusal(desk.control).isPresent());
        desk.clock.moveTo("2026-03-03T00:00:00-05:00");
        assertEquals(Optional.empty(), refusal(desk.control));
    }

    @Test
    void theHoursCapHoldsUntilTheNextHour() {
        for (int i = 0; i < 5; i++) {
            desk.record(desk.task("t-" + i, "0.01"));
        }
        Refusal refusal = refusal(desk.control).orElseThrow();
        assertEquals(Optional.of(Duration.ofMinutes(40)), refusal.pause());
        assertTrue(refusal.sentence().contains("5 tasks were done in this hour, and 5 is the cap"), refusal.sentence());
        desk.clock.moveTo("2026-03-02T11:00:00-05:00");
        assertEquals(Optional.empty(), refusal(desk.control));
    }

    @Test
    void aDayIsAsLongAsItIs() {
        desk.clock.moveTo("2026-03-08T00:30:00-05:00");
        desk.record(desk.task("t-1", "10"));
        assertEquals(
                Optional.of(Duration.ofMinutes(22 * 60 + 30)),
                refusal(desk.control).orElseThrow().pause());
    }

    @Test
    void whatAnotherProcessRecordedIsSeenAfterTwoSecondsAndAfterARestart() {
        CostControl other = desk.control();
        assertEquals(Optional.empty(), refusal(other));
        desk.record(desk.task("t-1", "10"));
        assertEquals(Optional.empty(), refusal(other));
        desk.wall.advance(Duration.ofSeconds(2));
        assertTrue(refusal(other).isPresent());
        assertTrue(refusal(desk.control()).isPresent());
    }

    private Optional<Refusal> refusal(CostControl control) {
        return control.refusalFor(TestQuotes.plain().request(), desk.clock.instant());
    }
}
