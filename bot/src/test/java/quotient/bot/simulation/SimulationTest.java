package quotient.bot.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Kind;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Urgency;
import quotient.domain.routines.RoutineRun;
import quotient.domain.routines.RunKey;

@DisplayName("O1, O5: a few days of the desk, with faults, kills and people as they are, keep every promise")
class SimulationTest {

    private static final int DAYS = 2;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "over a clock change, seed {0}")
    @ValueSource(longs = {0, 1, 2})
    void everyPromiseIsKept(long seed) {
        Summary summary = Simulation.run(Plan.of(DAYS, seed, folder));
        assertTrue(summary.count("messages") > 10, summary::toString);
        assertTrue(summary.count("kills") > 0, summary::toString);
        assertTrue(summary.count("invariants checked") > 30, summary::toString);
    }

    @Test
    void theSameSeedGoesTheSameWay() throws Exception {
        Summary once = Simulation.run(Plan.of(1, 4, Files.createDirectory(folder.resolve("once"))));
        Summary again = Simulation.run(Plan.of(1, 4, Files.createDirectory(folder.resolve("again"))));
        assertEquals(once.hash(), again.hash());
        assertEquals(once.counts(), again.counts());
    }

    @Test
    void aSecondCardOfOneAlertInOnePlaceIsSeen() {
        Ledger ledger = new Ledger(new SimulatedClock(Instant.EPOCH));
        ledger.note("put", new Object[] {card("n-1")}, null);
        ledger.commit();
        assertEquals(Optional.empty(), ledger.broken());
        ledger.note("put", new Object[] {card("n-2")}, null);
        ledger.begin();
        assertEquals(Optional.empty(), ledger.broken(), "what was taken back does not count");
        ledger.note("put", new Object[] {card("n-2")}, null);
        ledger.commit();
        assertEquals(Optional.of("a second alert_card of A-1001 was put for C0OPS"), ledger.broken());
    }

    @Test
    void aRoutineThatRunsTwiceForItsPeriodIsSeen() {
        Ledger ledger = new Ledger(new SimulatedClock(Instant.EPOCH));
        RoutineRun run = RoutineRun.done(
                new RunKey("briefing", "company", "2026-03-02T08:00"), Instant.EPOCH, Instant.EPOCH, 1, "");
        for (int time = 0; time < 2; time++) {
            assertTrue(ledger.broken().isEmpty());
            ledger.note("claim", new Object[] {run, 0}, true);
            ledger.commit();
        }
        assertTrue(ledger.broken().orElseThrow().contains("ran again"), ledger.broken()::toString);
    }

    @Test
    void theDeadDoNothingAnyMore() {
        Mortality mortality = new Mortality();
        mortality.dieAfter(1, true);
        assertEquals(
                List.of(Mortality.Fate.LIVES, Mortality.Fate.DIES_BEFORE), List.of(mortality.next(), mortality.next()));
        mortality.die();
        assertThrows(Killed.class, mortality::next);
        mortality.rise();
        assertEquals(Mortality.Fate.LIVES, mortality.next());
    }

    private static Notice card(String id) {
        return new Notice(
                new NoticeId(id),
                new Kind("alert_card", true),
                "A-1001",
                Destination.channel("C0OPS"),
                Urgency.NORMAL,
                Instant.EPOCH,
                Map.of());
    }
}
