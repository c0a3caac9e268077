package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quotient.bot.fuzz.KeptRows;
import quotient.workspace.delivery.AppLine;
import quotient.workspace.delivery.Signature;
import quotient.workspace.delivery.SignedRequest;

@DisplayName("Contract section 5: what does not come from Slack gets 401, and leaves no trace but that it was there")
class ForgedRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TELLING = "confidential-webhook";
    private static final String BODY = "command=%2Fquote&user_id=U0REP&trigger_id=1&response_url="
            + "&text=k2p5+medium+mid_market+2000+800+" + TELLING;

    @TempDir
    private Path folder;

    private interface Forging {
        SignedRequest by(AppLine slack);
    }

    private record Forgery(String kind, Forging forging) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                new Forgery(
                        "without a signature", slack -> slack.sign(FORM, BODY).withoutHeader(SignedRequest.SIGNATURE)),
                new Forgery(
                        "without a timestamp", slack -> slack.sign(FORM, BODY).withoutHeader(SignedRequest.TIMESTAMP)),
                new Forgery("signed with another secret", slack -> resigned(slack, "another-secret")),
                new Forgery(
                        "another body under the signature",
                        slack ->
                                slack.sign(FORM, BODY.replace("U0REP", "U0MGR")).withBody(BODY)),
                new Forgery("301 seconds old", slack -> slack.sign(FORM, BODY, now() - 301)),
                new Forgery("from more than 300 seconds ahead", slack -> slack.sign(FORM, BODY, now() + 305)),
                new Forgery(
                        "another time on the signature",
                        slack -> slack.sign(FORM, BODY)
                                .withHeader(SignedRequest.TIMESTAMP, Long.toString(now() - 1_000_000))),
                new Forgery(
                        "a time that is no number",
                        slack -> slack.sign(FORM, BODY).withHeader(SignedRequest.TIMESTAMP, "soon")),
                new Forgery(
                        "an empty signature",
                        slack -> slack.sign(FORM, BODY).withHeader(SignedRequest.SIGNATURE, "v0=")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aForgedRequestIsTurnedAway(Forgery forgery) throws SQLException {
        try (OverheardLog log = new OverheardLog(Level.TRACE)) {
            try (Premises premises = Premises.in(folder)) {
                SignedRequest forged = forgery.forging().by(premises.workspace().line());
                assertTurnedAway(send(premises, forged));
                assertSaysNothing(log.lines(), forged);
            }
        }
        assertKept(0);
    }

    @Test
    void aReplayedRequestIsTurnedAway() throws SQLException {
        try (OverheardLog log = new OverheardLog(Level.TRACE)) {
            try (Premises premises = Premises.in(folder)) {
                SignedRequest real = premises.workspace().line().sign(FORM, BODY);
                assertEquals(200, send(premises, real).statusCode());
                assertTurnedAway(send(premises, real));
                premises.reopen();
                assertTurnedAway(send(premises, real));
                assertSaysNothing(log.lines(), real);
            }
        }
        assertKept(1);
    }

    private static void assertTurnedAway(HttpResponse<String> answer) {
        assertEquals(401, answer.statusCode());
        assertEquals("This request does not come from Slack, or comes twice.", answer.body());
    }

    private static void assertSaysNothing(List<String> log, SignedRequest request) {
        assertTrue(log.stream().anyMatch(line -> line.contains("was turned away")), log.toString());
        String signature = request.headers().getOrDefault(SignedRequest.SIGNATURE, "v0=");
        for (String line : log) {
            assertFalse(line.contains(TELLING) || line.contains("U0REP"), line);
            assertFalse(line.contains(signature), line);
        }
    }

    /** So many quotes, each with its audit row and its signature; nothing else. */
    private void assertKept(long quotes) throws SQLException {
        Path database = folder.resolve("quotient.db");
        for (String table : List.of("quotes", "audit_log", "seen_requests")) {
            assertEquals(quotes, KeptRows.count(database, table), table);
        }
        assertEquals(0, KeptRows.count(database, "outbox"));
        assertEquals(List.of(), KeptRows.halves(database));
    }

    private static SignedRequest resigned(AppLine slack, String secret) {
        SignedRequest real = slack.sign(FORM, BODY);
        String timestamp = real.headers().get(SignedRequest.TIMESTAMP);
        return real.withHeader(SignedRequest.SIGNATURE, Signature.sign(secret, timestamp, BODY));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static HttpResponse<String> send(Premises premises, SignedRequest request) {
        URI door = premises.house().uri().resolve("/slack/events");
        HttpRequest.Builder http = HttpRequest.newBuilder(door)
                .header("Content-Type", request.contentType())
                .POST(BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                http.header(name, value);
            }
        });
        try {
            return HttpClient.newHttpClient().send(http.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new AssertionError("no answer", unanswered);
        }
    }
}
