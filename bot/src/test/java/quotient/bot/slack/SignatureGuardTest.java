package quotient.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.bot.slack.SignatureGuard.Rejection;
import quotient.domain.testing.FakeClock;
import quotient.domain.testing.InMemorySeenRequests;
import quotient.domain.testing.InMemoryStore;

@DisplayName("The guard before Bolt (contract section 5)")
class SignatureGuardTest {

    /** Slack's published example. */
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final String TIMESTAMP = "1531420618";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final byte[] BODY =
            ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                            + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
                    .getBytes(UTF_8);

    private final FakeClock wall = FakeClock.at(Instant.ofEpochSecond(1531420618));
    private final InMemorySeenRequests seen = new InMemorySeenRequests(new InMemoryStore());

    private SignatureGuard guard() {
        return new SignatureGuard(SECRET, wall, new ReplayCache(seen, wall.instant()));
    }

    @Test
    void slacksPublishedExampleComesThrough() {
        assertEquals(Optional.empty(), check(guard(), TIMESTAMP, SIGNATURE, BODY));
    }

    @Test
    void theSameRequestDoesNotComeThroughTwice() {
        SignatureGuard guard = guard();
        check(guard, TIMESTAMP, SIGNATURE, BODY);
        assertEquals(Optional.of(Rejection.REPLAYED), check(guard, TIMESTAMP, SIGNATURE, BODY));
    }

    @Test
    void norDoesItAfterARestart() {
        check(guard(), TIMESTAMP, SIGNATURE, BODY);
        wall.advance(Duration.ofSeconds(200));
        assertEquals(Optional.of(Rejection.REPLAYED), check(guard(), TIMESTAMP, SIGNATURE, BODY));
    }

    @Test
    void anotherBodyIsForged() {
        assertEquals(Optional.of(Rejection.FORGED), check(guard(), TIMESTAMP, SIGNATURE, "text=x".getBytes(UTF_8)));
    }

    @Test
    void anotherTimestampIsForged() {
        assertEquals(Optional.of(Rejection.FORGED), check(guard(), "1531420619", SIGNATURE, BODY));
    }

    @Test
    void anotherSecretIsForged() {
        SignatureGuard other = new SignatureGuard("another", wall, new ReplayCache(seen, wall.instant()));
        assertEquals(Optional.of(Rejection.FORGED), check(other, TIMESTAMP, SIGNATURE, BODY));
    }

    @Test
    void withoutASignatureNothingComesIn() {
        assertEquals(Optional.of(Rejection.UNSIGNED), guard().check(Optional.of(TIMESTAMP), Optional.empty(), BODY));
        assertEquals(Optional.of(Rejection.UNSIGNED), guard().check(Optional.empty(), Optional.of(SIGNATURE), BODY));
    }

    @Test
    void aTimestampThatIsNoNumberIsMalformed() {
        assertEquals(Optional.of(Rejection.MALFORMED), check(guard(), "now", SIGNATURE, BODY));
        assertEquals(Optional.of(Rejection.MALFORMED), check(guard(), "-1", SIGNATURE, BODY));
    }

    @Test
    void threeHundredSecondsEitherWayAreTheMost() {
        wall.advance(Duration.ofSeconds(300));
        assertEquals(Optional.empty(), check(guard(), TIMESTAMP, SIGNATURE, BODY));
        wall.advance(Duration.ofSeconds(1));
        assertEquals(Optional.of(Rejection.STALE), check(guard(), TIMESTAMP, SIGNATURE, BODY));
    }

    @Test
    void aRequestFromTheFutureIsStaleToo() {
        String ahead = Long.toString(wall.instant().getEpochSecond() + 301);
        assertEquals(Optional.of(Rejection.STALE), check(guard(), ahead, guard().sign(ahead, BODY), BODY));
        String within = Long.toString(wall.instant().getEpochSecond() + 300);
        assertEquals(Optional.empty(), check(guard(), within, guard().sign(within, BODY), BODY));
    }

    private static Optional<Rejection> check(SignatureGuard guard, String timestamp, String signature, byte[] body) {
        return guard.check(Optional.of(timestamp), Optional.of(signature), body);
    }
}
