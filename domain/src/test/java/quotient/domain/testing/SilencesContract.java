package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Matcher;
import quotient.domain.alerts.Silence;
import quotient.domain.alerts.Silences;

/** What every {@link Silences} promises. */
public interface SilencesContract {
    Ports ports();

    private Silences silences() {
        return ports().silences();
    }

    @Test
    default void silenceNumbersCountUpFrom1() {
        assertEquals(1, silences().nextNumber());
        assertEquals(2, silences().nextNumber());
    }

    @Test
    default void aSilenceComesBackAsItWas() {
        Matcher matcher = new Matcher(Map.of("kind", "budget_*", "client", "Acme & Sons", "owner", "none"));
        Silence silence = silence(1, matcher, TestAlerts.AT);
        silences().keep(silence);
        assertEquals(Optional.of(silence), silences().find(1));
        assertEquals(Optional.empty(), silences().find(2));
    }

    @Test
    default void aMatcherOfAKindThatNobodyDeclaresComesBackToo() {
        Silence silence = silence(1, Matcher.kept("kind=gone severity=sev2"), TestAlerts.AT);
        silences().keep(silence);
        assertEquals(Optional.of(silence), silences().find(1));
    }

    @Test
    default void thoseThatGoOnComeTheFirstToEndFirst() {
        silences().keep(silence(1, Matcher.EVERYTHING, TestAlerts.AT.plusSeconds(3)));
        silences().keep(silence(2, Matcher.EVERYTHING, TestAlerts.AT.plusSeconds(2)));
        silences().keep(silence(3, Matcher.EVERYTHING, TestAlerts.AT.plusSeconds(1)));
        silences().keep(ended(silence(3, Matcher.EVERYTHING, TestAlerts.AT.plusSeconds(1))));
        assertEquals(
                List.of(2L, 1L),
                silences().notEnded().stream().map(Silence::number).toList());
    }

    private static Silence silence(long number, Matcher matcher, Instant until) {
        Hand author = new Hand("U0OPS", "Ola", TestAlerts.AT, "we know <of> it");
        return new Silence(
                number, matcher, number == 1, TestAlerts.AT, until, author, Optional.empty(), Optional.empty());
    }

    private static Silence ended(Silence silence) {
        return new Silence(
                silence.number(),
                silence.matcher(),
                silence.maintenance(),
                silence.from(),
                silence.until(),
                silence.author(),
                Optional.of(TestAlerts.AT),
                Optional.of("U0OPS"));
    }
}
