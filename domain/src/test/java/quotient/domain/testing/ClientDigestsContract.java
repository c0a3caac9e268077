package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.ClientDigests;
import quotient.domain.clientdigests.DigestKind;
import quotient.domain.clientdigests.Feedback;
import quotient.domain.clientdigests.Rhythm;
import quotient.domain.clientdigests.RhythmSetting;
import quotient.domain.clientdigests.Worth;

/** What every {@link ClientDigests} promises. */
public interface ClientDigestsContract {
    Instant AT = TestQuotes.START;
    Hand BEN = new Hand("U0BEN", "Zoë <Ben>", AT.plusNanos(123_456_789), "");
    Hand RAE = new Hand("U0REP", "Rae", AT.plusSeconds(60), "");

    Ports ports();

    private ClientDigests digests() {
        return ports().clientDigests();
    }

    private static ClientDigest digest(String id) {
        return new ClientDigest(id, "Acme & Sons", DigestKind.WEEKLY, "C0ACME", AT, Optional.empty());
    }

    @Test
    default void theFirstLookAtAClientIsKept() {
        assertEquals(Optional.empty(), digests().firstSeen("Acme"));
        digests().see("Acme", AT);
        digests().see("ACME", AT.plusSeconds(5));
        assertEquals(Optional.of(AT), digests().firstSeen("acme"));
    }

    @Test
    default void aDigestIsAnsweredOnce() {
        Feedback first = new Feedback(Worth.TOO_MUCH, BEN, Rhythm.AS_USUAL, Rhythm.EVERY_SECOND_WEEK);
        digests().add(digest("n-1"));
        digests().add(digest("n-2"));
        assertTrue(digests().hear("n-1", first));
        assertFalse(digests().hear("n-1", new Feedback(Worth.USEFUL, RAE, Rhythm.OFF, Rhythm.OFF)));
        assertFalse(digests().hear("n-3", first));
        assertEquals(Optional.of(digest("n-1").with(first)), digests().find("n-1"));
        assertEquals(Optional.of(digest("n-2")), digests().find("n-2"));
        assertEquals(Optional.empty(), digests().find("n-3"));
    }

    @Test
    default void whatWasTooMuchIsRestoredOnce() {
        Feedback slowed = new Feedback(Worth.TOO_MUCH, BEN, Rhythm.AS_USUAL, Rhythm.OFF);
        Feedback liked = new Feedback(Worth.USEFUL, BEN, Rhythm.AS_USUAL, Rhythm.AS_USUAL);
        digests().add(digest("n-1"));
        digests().add(digest("n-2"));
        assertFalse(digests().restore("n-1", RAE), "nobody has slowed it down");
        digests().hear("n-1", slowed);
        digests().hear("n-2", liked);
        assertTrue(digests().restore("n-1", RAE));
        assertFalse(digests().restore("n-1", BEN));
        assertFalse(digests().restore("n-2", RAE));
        assertEquals(Optional.of(slowed.restoredBy(RAE)), digests().find("n-1").flatMap(ClientDigest::feedback));
    }

    @Test
    default void theLatestRhythmOfAClientAndKindCounts() {
        RhythmSetting mondays = new RhythmSetting(Rhythm.MONDAYS, AT);
        RhythmSetting off = new RhythmSetting(Rhythm.OFF, AT.plusSeconds(1));
        assertEquals(RhythmSetting.USUAL, digests().rhythm("Acme", DigestKind.DAILY_WIN));
        digests().keep("Acme", DigestKind.DAILY_WIN, mondays);
        assertEquals(mondays, digests().rhythm("ACME", DigestKind.DAILY_WIN));
        digests().keep("ACME", DigestKind.DAILY_WIN, off);
        assertEquals(off, digests().rhythm("Acme", DigestKind.DAILY_WIN));
        assertEquals(RhythmSetting.USUAL, digests().rhythm("Acme", DigestKind.WEEKLY));
        assertEquals(RhythmSetting.USUAL, digests().rhythm("Globex", DigestKind.DAILY_WIN));
    }

    @Test
    default void aMilestoneIsReachedOnce() {
        assertTrue(digests().reach("Acme", "tasks-100", AT));
        assertFalse(digests().reach("ACME", "tasks-100", AT.plusSeconds(1)));
        assertTrue(digests().reach("Acme", "tasks-500", AT));
        assertTrue(digests().reach("Globex", "tasks-100", AT));
        assertEquals(Set.of("tasks-100", "tasks-500"), digests().reached("acme"));
        assertEquals(Set.of(), digests().reached("Initech"));
    }
}
