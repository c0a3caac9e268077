package quotient.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.faults.Fault;
import quotient.workspace.team.Json;

/** What the Web API refuses, how it limits, and how it fails when told to. */
final class WebApiTest {
    private final Movable clock = new Movable();
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.start(Settings.usual().timed(clock, clock));
        workspace.addPerson("U0REP", "Rae", "Sales rep");
        workspace.addPerson("U0OUT", "Otto", "");
        workspace.addChannel("C0SALES", "sales", false, List.of("U0REP"), true);
        workspace.addChannel("C0OPEN", "open", false, List.of("U0REP"), false);
        workspace.addChannel("C0SECRET", "secret", true, List.of("U0REP"), false);
        workspace.addChannel("C0OLD", "old", false, List.of("U0REP"), true);
        workspace.archive("C0OLD");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void tokensAndMethodsAreChecked() throws Exception {
        assertEquals("unknown_method", error("chat.shout"));
        assertEquals("not_authed", errorWith("auth.test"));
        assertEquals("invalid_auth", errorWith("auth.test", "Authorization", "Bearer xoxb-wrong"));
        assertEquals(
                "not_allowed_token_type", errorWith("users.list", "Authorization", "Bearer " + workspace.appToken()));
        assertEquals("ok", error("auth.test"));
    }

    @Test
    void postingFollowsTheRulesOfChannels() throws Exception {
        assertEquals("channel_not_found", error("chat.postMessage", "channel", "C0NOWHERE", "text", "x"));
        assertEquals("not_in_channel", error("chat.postMessage", "channel", "C0OPEN", "text", "x"));
        assertEquals("channel_not_found", error("chat.postMessage", "channel", "C0SECRET", "text", "x"));
        assertEquals("is_archived", error("chat.postMessage", "channel", "C0OLD", "text", "x"));
        assertEquals("no_text", error("chat.postMessage", "channel", "C0SALES"));
        assertEquals("msg_too_long", error("chat.postMessage", "channel", "C0SALES", "text", "x".repeat(40_001)));
        assertEquals(
                "user_not_in_channel", error("chat.postEphemeral", "channel", "C0SALES", "user", "U0OUT", "text", "x"));
        assertEquals(
                "user_not_found", error("chat.postEphemeral", "channel", "C0SALES", "user", "U0NOBODY", "text", "x"));
        assertTrue(workspace.messages("C0SALES").isEmpty());
        assertTrue(workspace.ephemerals("C0SALES", "U0OUT").isEmpty());
    }

    @Test
    void onlyOwnMessagesThatStandCanBeChanged() throws Exception {
        String theirs = workspace.as("U0REP").says("C0SALES", "mine").ts();

        assertEquals("message_not_found", error("chat.update", "channel", "C0SALES", "ts", "1.000100", "text", "x"));
        assertEquals("cant_update_message", error("chat.update", "channel", "C0SALES", "ts", theirs, "text", "x"));
        assertEquals("cant_delete_message", error("chat.delete", "channel", "C0SALES", "ts", theirs));
    }

    @Test
    void ephemeralMessagesCannotBeChanged() throws Exception {
        JsonObject posted = call("chat.postEphemeral", "channel", "C0SALES", "user", "U0REP", "text", "Only you");

        assertEquals(
                "message_not_found",
                error("chat.update", "channel", "C0SALES", "ts", Json.text(posted, "message_ts"), "text", "x"));
        assertEquals(
                "thread_not_found",
                error("conversations.replies", "channel", "C0SALES", "ts", Json.text(posted, "message_ts")));
    }

    @Test
    void brokenBlocksAreRefusedWithThePlace() throws Exception {
        JsonObject answer = call(
                "chat.postMessage",
                "channel",
                "C0SALES",
                "blocks",
                Json.parse("[{\"type\":\"section\"}]").orElseThrow());

        assertEquals("invalid_blocks", Json.text(answer, "error"));
        assertEquals(
                "[ERROR] missing one of: text, fields [json-pointer:/blocks/0]",
                Json.array(Json.object(answer, "response_metadata"), "messages")
                        .get(0)
                        .getAsString());
    }

    @Test
    void tooManyCharactersOfBlocksAreRefused() throws Exception {
        String section = "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + "x".repeat(2900) + "\"}}";
        String blocks = "[" + String.join(",", List.of(section, section, section, section, section)) + "]";

        assertEquals(
                "msg_blocks_too_long", error("chat.postMessage", "channel", "C0SALES", "text", "x", "blocks", blocks));
    }

    @Test
    void messagesAreStampedOnceEvenWhileTheClockStands() throws Exception {
        String first = Json.text(call("chat.postMessage", "channel", "C0SALES", "text", "a"), "ts");
        String second = Json.text(call("chat.postMessage", "channel", "C0SALES", "text", "b"), "ts");

        assertEquals("1700000000.000000", first);
        assertEquals("1700000000.000100", second);
    }

    @Test
    void historyPagesFromTheNewest() throws Exception {
        for (String text : List.of("a", "b", "c")) {
            call("chat.postMessage", "channel", "C0SALES", "text", text);
        }

        JsonObject first = call("conversations.history", "channel", "C0SALES", "limit", 2);
        String cursor = Json.text(Json.object(first, "response_metadata"), "next_cursor");
        JsonObject second = call("conversations.history", "channel", "C0SALES", "limit", 2, "cursor", cursor);

        assertEquals(List.of("c", "b"), texts(first));
        assertEquals(List.of("a"), texts(second));
        assertEquals("not_in_channel", error("conversations.history", "channel", "C0OPEN"));
    }

    private static List<String> texts(JsonObject history) {
        return Json.array(history, "messages").asList().stream()
                .map(message -> Json.text(message.getAsJsonObject(), "text"))
                .toList();
    }

    @Test
    void burstIntoOneChannelIsLimitedThatChannelOnly() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertEquals("ok", error("chat.postMessage", "channel", "C0SALES", "text", "x"));
        }

        HttpResponse<String> limited =
                Http.raw(workspace, "chat.postMessage", Json.of("channel", "C0SALES", "text", "one too many"));
        assertEquals(429, limited.statusCode());
        assertEquals("1", limited.headers().firstValue("Retry-After").orElseThrow());
        assertEquals("ok", error("chat.postMessage", "channel", "U0REP", "text", "elsewhere"));

        clock.pass(Duration.ofSeconds(1));
        assertEquals("ok", error("chat.postMessage", "channel", "C0SALES", "text", "x"));
        assertEquals(6, workspace.messages("C0SALES").size());
    }

    @Test
    void faultsBeforeLeaveNothingBehind() throws Exception {
        workspace.faults().next("chat.postMessage", Fault.rateLimited(7));
        workspace.faults().next("chat.postMessage", Fault.serverError());
        workspace.faults().next("chat.postMessage", Fault.nonsense());
        workspace.faults().next("chat.postMessage", Fault.dropped());
        JsonObject message = Json.of("channel", "C0SALES", "text", "x");

        HttpResponse<String> limited = Http.raw(workspace, "chat.postMessage", message);
        assertEquals("7", limited.headers().firstValue("Retry-After").orElseThrow());
        assertEquals(500, Http.raw(workspace, "chat.postMessage", message).statusCode());
        assertTrue(Http.raw(workspace, "chat.postMessage", message).body().startsWith("<html>"));
        assertThrows(IOException.class, () -> Http.raw(workspace, "chat.postMessage", message));
        assertTrue(workspace.messages("C0SALES").isEmpty());
    }

    @Test
    void faultsAfterwardsLeaveTheMessageStanding() {
        workspace.faults().next("chat.postMessage", Fault.carriedOutThenDropped());
        JsonObject message = Json.of("channel", "C0SALES", "text", "x");

        assertThrows(IOException.class, () -> Http.raw(workspace, "chat.postMessage", message));

        assertEquals(1, workspace.messages("C0SALES").size());
    }

    @Test
    void silenceLastsUntilTheCallerGivesUp() {
        workspace.faults().next("chat.postMessage", Fault.carriedOutThenSilent());
        HttpRequest.Builder request = HttpRequest.newBuilder(workspace.api().resolve("chat.postMessage"))
                .header("Authorization", "Bearer " + workspace.botToken())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("channel=C0SALES&text=x"));

        assertThrows(
                HttpTimeoutException.class,
                () -> HttpClient.newHttpClient()
                        .send(request.timeout(Duration.ofMillis(300)).build(), HttpResponse.BodyHandlers.ofString()));

        assertEquals(1, workspace.messages("C0SALES").size());
    }

    @Test
    void downMeansNoAnswerUntilItIsUpAgain() throws Exception {
        workspace.faults().down(true);
        assertThrows(IOException.class, () -> error("auth.test"));

        workspace.faults().down(false);
        assertEquals("ok", error("auth.test"));
    }

    @Test
    void fileCanBeShownOnlyAfterItWasWorkedOn() throws Exception {
        JsonObject announced =
                call("files.getUploadURLExternal", "filename", "chart.png", "length", 3, "alt_txt", "A chart");
        String id = Json.text(announced, "file_id");
        String image = "[{\"type\":\"image\",\"alt_text\":\"A chart\",\"slack_file\":{\"id\":\"" + id + "\"}}]";
        HttpResponse<String> uploaded =
                Http.post(URI.create(Json.text(announced, "upload_url")), "application/octet-stream", "png");
        assertEquals("OK - 3", uploaded.body());
        String files = "[{\"id\":\"" + id + "\",\"title\":\"Chart\"}]";
        assertEquals("ok", error("files.completeUploadExternal", "files", files));
        assertEquals("file_not_found", error("files.completeUploadExternal", "files", files));

        assertEquals("invalid_blocks", error("chat.postMessage", "channel", "C0SALES", "blocks", image));
        assertEquals("", mimetype(id));
        clock.pass(Duration.ofSeconds(1));
        assertEquals("image/png", mimetype(id));
        assertEquals("ok", error("chat.postMessage", "channel", "C0SALES", "blocks", image));
    }

    private String mimetype(String id) throws Exception {
        return Json.text(Json.object(call("files.info", "file", id), "file"), "mimetype");
    }

    private JsonObject call(String method, Object... arguments) throws Exception {
        return Http.call(workspace, method, Json.of(arguments));
    }

    private String error(String method, Object... arguments) throws IOException, InterruptedException {
        return Http.error(workspace, method, arguments);
    }

    private String errorWith(String method, String... headers) throws Exception {
        HttpResponse<String> answer = Http.post(workspace.api().resolve(method), "application/json", "{}", headers);
        return Json.text(Json.parseObject(answer.body()), "error");
    }
}
