package quotient.bot.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quotient.bot.Aside;
import quotient.bot.http.RestDesk.Reply;
import quotient.bot.settings.InvalidSetting;
import quotient.domain.access.ApiToken;
import quotient.domain.people.Role;
import quotient.storage.database.DatabaseUnusable;

class DoorTest {

    private static final String SECRET = "jdbc password hunter2";
    private static RestDesk desk;

    @BeforeAll
    static void open() {
        desk = new RestDesk(door -> {
            door.get("/api/broken", context -> {
                throw new IllegalStateException(SECRET);
            });
            door.get("/api/full", context -> {
                throw new DatabaseUnusable(SECRET);
            });
            door.get("/api/fatal", context -> {
                throw new StackOverflowError(SECRET);
            });
        });
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pricing/quotes",
                "/api/pricing/quotes/Q-1001",
                "/api/admin/clock",
                "/api/broken",
                "/api/nothing",
                "/api/health/live/",
                "/api/health/other"
            })
    void nothingIsAnsweredWithoutAToken(String path) {
        Reply reply = desk.get(path, new String[0]);
        assertEquals(401, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertTrue(reply.header("WWW-Authenticate").startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer wrong", "Bearer", "Bearer ", "Basic bGV0LW1lLWlu", "let-me-in", "Bearer let-me-in x"})
    void aTokenThatIsNotKnownIsRefused(String header) {
        Reply reply = desk.get("/api/pricing/quotes", "Authorization", header);
        assertEquals(401, reply.status());
        assertTrue(reply.header("WWW-Authenticate").contains("invalid_token")
                || header.strip().isEmpty());
    }

    @Test
    void theSchemeIsReadInAnyCase() {
        assertEquals(
                200,
                desk.get("/api/pricing/quotes", "Authorization", "bearer " + RestDesk.ADMIN)
                        .status());
    }

    @Test
    void aRevokedTokenIsNoToken() {
        String key = desk.token("gone", Role.REP);
        assertEquals(
                200,
                desk.get("/api/pricing/quotes", "Authorization", "Bearer " + key)
                        .status());
        ApiToken kept = desk.ports.apiTokens().named("gone").orElseThrow();
        desk.ports.apiTokens().keep(kept.revoked(Instant.parse("2026-03-02T13:00:00Z")));
        assertEquals(
                401,
                desk.get("/api/pricing/quotes", "Authorization", "Bearer " + key)
                        .status());
    }

    @Test
    void aPathThatIsNotThereIsAProblemToo() {
        Reply reply = desk.get("/api/nothing");
        assertEquals(404, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals(404, desk.get("/").status());
    }

    @Test
    void aMethodThatIsNotTakenIsToldWhichAre() {
        Reply reply = desk.get("/api/pricing/quote");
        assertEquals(405, reply.status());
        assertEquals("POST", reply.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/broken", "/api/fatal"})
    void ourOwnFaultSaysNothingOfTheInside(String path) {
        Reply reply = desk.get(path);
        assertEquals(500, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertTrue(reply.json().get("incident").getAsString().matches("I-[0-9a-f]{8}"), reply.text());
        for (String inside : List.of(SECRET, "Exception", "Error:", "quotient.", "at ja", ".java")) {
            assertFalse(reply.text().contains(inside), reply.text());
        }
    }

    @Test
    void aDatabaseThatCannotKeepAnythingAsksToComeAgain() {
        Reply reply = desk.get("/api/full");
        assertEquals(503, reply.status());
        assertEquals("30", reply.header("Retry-After"));
        assertFalse(reply.text().contains(SECRET), reply.text());
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        Reply reply = desk.get("/api/pricing/quotes");
        assertEquals("", reply.header("Server"));
        assertEquals("nosniff", reply.header("X-Content-Type-Options"));
        assertEquals("no-store", reply.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\\r\\nHost: x\\r\\n\\r\\n",
                "nonsense\\r\\n\\r\\n",
                "GET /%zz HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n",
                "GET /a/..%2f../b HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n",
                "POST /api/pricing/quote HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: -1\\r\\n\\r\\n"
            })
    void whatIsNoRequestIsRefusedWithoutTalk(String escaped) throws IOException {
        String answer = raw(escaped.replace("\\r", "\r").replace("\\n", "\n"));
        assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|404|505) .*"), answer);
        for (String inside : List.of("Jetty", "jetty", "Javalin", "Exception", ".java", "<html")) {
            assertFalse(answer.contains(inside), answer);
        }
    }

    @Test
    void aHeaderThatIsTooLargeIsRefusedWithoutTalk() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
        assertFalse(answer.contains("<html"), answer);
    }

    @Test
    void aTakenPortIsASentence() {
        InvalidSetting refused = assertThrows(
                InvalidSetting.class,
                () -> HttpDoor.open("127.0.0.1", desk.door.port(), List.of()).close());
        assertTrue(
                refused.getMessage().startsWith("QUOTIENT_PORT is \"" + desk.door.port() + "\""), refused.getMessage());
    }

    @Test
    void anAddressOfAnotherMachineIsASentence() {
        InvalidSetting refused = assertThrows(
                InvalidSetting.class,
                () -> HttpDoor.open("192.0.2.1", 0, List.of()).close());
        assertTrue(refused.getMessage().contains("192.0.2.1"), refused.getMessage());
    }

    @Test
    @Timeout(30)
    void whatHasBegunIsAnsweredBeforeTheDoorCloses() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        RestDesk closing = new RestDesk(door -> door.get("/slow", context -> {
            arrived.countDown();
            assertTrue(go.await(10, TimeUnit.SECONDS));
            context.result("done");
        }));
        CompletableFuture<Reply> reply = Aside.ask(() -> closing.get("/slow", new String[0]));
        assertTrue(arrived.await(10, TimeUnit.SECONDS));
        CompletableFuture<Void> closed = Aside.run(closing::close);
        while (accepts(closing.door.uri().getPort())) {
            Thread.onSpinWait();
        }
        go.countDown();
        assertEquals("done", reply.get(10, TimeUnit.SECONDS).text());
        closed.get(10, TimeUnit.SECONDS);
    }

    private static boolean accepts(int port) {
        try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.door.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
