package quotient.workspace.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FaultsTest {
    private static final Map<Fault, Double> RATES = Map.of(Fault.serverError(), 0.3);

    @Test
    void sameSeedMeetsTheSameFaults() {
        assertEquals(met(Faults.seeded(7, RATES)), met(Faults.seeded(7, RATES)));
    }

    @Test
    void ratesAreKeptOverManyCalls() {
        long failed = met(Faults.seeded(7, RATES)).stream()
                .filter(Optional::isPresent)
                .count();

        assertTrue(failed > 250 && failed < 350, "failed " + failed + " of 1000");
    }

    @Test
    void scriptedFaultComesOnceForItsMethodOnly() {
        Faults faults = Faults.none();
        faults.next("chat.update", Fault.dropped());

        assertEquals(Optional.empty(), faults.meet("chat.postMessage"));
        assertEquals(Optional.of(Fault.dropped()), faults.meet("chat.update"));
        assertEquals(Optional.empty(), faults.meet("chat.update"));
    }

    @Test
    void ratesAboveOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Faults.seeded(1, Map.of(Fault.dropped(), 1.1)));
    }

    private static List<Optional<Fault>> met(Faults faults) {
        return IntStream.range(0, 1000).mapToObj(n -> faults.meet("any")).toList();
    }
}
