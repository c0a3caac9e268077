package quotient.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.person.Command;
import quotient.workspace.team.Json;

/** The page's own API over real HTTP, the stream included. */
final class PageApiTest {
    private Workspace workspace;
    private AppStub app;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.start(Settings.usual().limited(false));
        app = new AppStub();
        workspace.connect(app.address());
        workspace.addPerson("U0REP", "Rae", "Sales rep");
        workspace.addPerson("U0MGR", "Max", "Sales manager");
        workspace.addChannel("C0SALES", "sales", false, List.of("U0REP", "U0MGR"), true);
        workspace.addChannel("C0EXEC", "executives", true, List.of("U0MGR"), true);
        workspace.installCommands(List.of(new Command("/quote", "Prices a task", "model segment")));
    }

    @AfterEach
    void close() {
        app.close();
        workspace.close();
    }

    @Test
    void stateNamesPeopleChannelsAndCommands() throws Exception {
        JsonObject state = get("state");

        assertTrue(Json.flag(Json.object(state, "app"), "connected"));
        assertEquals(List.of("Quotient", "Slackbot", "Rae", "Max"), names(state, "users", "real_name"));
        assertEquals(List.of("D0REP", "D0MGR", "C0SALES", "C0EXEC"), names(state, "channels", "id"));
        assertEquals(List.of("/quote"), names(state, "commands", "command"));
    }

    private static List<String> names(JsonObject state, String list, String field) {
        return Json.array(state, list).asList().stream()
                .map(each -> Json.text(each.getAsJsonObject(), field))
                .toList();
    }

    @Test
    void aClockThatMayBeMovedGoesOneJourneyAtATime() throws Exception {
        assertTrue(get("clock").get("clock").isJsonNull());
        assertEquals("no_clock", Json.text(post("clock", Json.of("as", "U0REP", "step", "hour")), "error"));
        CompletableFuture<List<PageClock.Happened>> journey = new CompletableFuture<>();
        List<ZonedDateTime> targets = new ArrayList<>();
        workspace.showClock(new PageClock() {
            @Override
            public ZonedDateTime now() {
                return ZonedDateTime.parse("2026-03-06T16:30-05:00[America/New_York]");
            }

            @Override
            public List<Happened> moveTo(ZonedDateTime moment) {
                targets.add(moment);
                return journey.join();
            }
        });
        assertEquals("unknown_step", Json.text(post("clock", Json.of("as", "U0REP", "step", "year")), "error"));
        assertTrue(Json.flag(Json.object(post("clock", Json.of("as", "U0REP", "step", "friday")), "clock"), "moving"));
        assertEquals("already_moving", Json.text(post("clock", Json.of("as", "U0REP", "step", "hour")), "error"));
        journey.complete(List.of());
        while (Json.flag(Json.object(get("clock"), "clock"), "moving")) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(ZonedDateTime.parse("2026-03-13T16:30-04:00[America/New_York]")), targets);
    }

    @Test
    void ephemeralMessagesAreForTheirAddresseeOnly() throws Exception {
        app.answers(AppStub.Reply.text("Only you"));

        assertTrue(Json.flag(post("command", Json.of("as", "U0REP", "channel", "C0SALES", "text", "/quote x")), "ok"));

        assertEquals(1, messages("C0SALES", "U0REP").size());
        assertTrue(messages("C0SALES", "U0MGR").isEmpty());
    }

    @Test
    void privateChannelsAreClosedToOthers() throws Exception {
        workspace.as("U0MGR").says("C0EXEC", "secret");

        assertEquals(1, messages("C0EXEC", "U0MGR").size());
        assertEquals(404, raw("messages?channel=C0EXEC&as=U0REP").statusCode());
    }

    @Test
    void repliesStandInTheirThreadAndAreCounted() throws Exception {
        String ts = workspace.as("U0REP").says("C0SALES", "parent").ts();

        post("say", Json.of("as", "U0MGR", "channel", "C0SALES", "text", "reply", "thread_ts", ts));

        JsonArray top = messages("C0SALES", "U0REP");
        assertEquals(1, top.size());
        assertEquals("1", Json.text(top.get(0).getAsJsonObject(), "reply_count"));
        JsonObject thread = get("messages?channel=C0SALES&as=U0REP&thread_ts=" + ts);
        assertEquals(2, Json.array(thread, "messages").size());
    }

    @Test
    void unreadCountsWhatOthersSaidSince() throws Exception {
        String ts = workspace.as("U0MGR").says("C0SALES", "one").ts();
        workspace.as("U0MGR").says("C0SALES", "two");
        assertEquals("2", unread("C0SALES"));

        post("read", Json.of("as", "U0REP", "channel", "C0SALES", "ts", ts));

        assertEquals("1", unread("C0SALES"));
    }

    private String unread(String channel) throws Exception {
        return Json.text(Json.object(get("unread?as=U0REP"), "channels"), channel);
    }

    @Test
    void reactionsGoOnAndOff() throws Exception {
        String ts = workspace.as("U0REP").says("C0SALES", "one").ts();
        JsonObject reaction = Json.of("as", "U0MGR", "channel", "C0SALES", "ts", ts, "name", "eyes");

        post("react", reaction);
        assertEquals(1, workspace.messages("C0SALES").get(0).reactions().size());
        post("react", reaction);
        assertTrue(workspace.messages("C0SALES").get(0).reactions().isEmpty());
    }

    @Test
    void otherSitesMayNotAct() throws Exception {
        JsonObject said = Json.of("as", "U0REP", "channel", "C0SALES", "text", "x");
        URI say = workspace.page().resolve("client/say");

        assertEquals(403, Http.post(say, "application/json", Json.write(said)).statusCode());
        assertEquals(
                403,
                Http.post(say, "application/json", Json.write(said), "Origin", "http://evil.example")
                        .statusCode());
        assertTrue(workspace.messages("C0SALES").isEmpty());
    }

    @Test
    void refusalsComeAsAnswers() throws Exception {
        JsonObject answer = post(
                "action",
                Json.of("as", "U0REP", "channel", "C0SALES", "message_ts", "1.2", "action", Json.of("action_id", "a")));

        assertEquals("message_not_found", Json.text(answer, "error"));
    }

    @Test
    void libraryPathsStayInTheirFolder() throws Exception {
        assertEquals(
                404,
                Http.send(HttpRequest.newBuilder(workspace.page().resolve("assets/nothing.js")))
                        .statusCode());
        URI outside = workspace.page().resolve("assets/..%2f..%2fworkspace/Workspace.class");
        assertTrue(Http.send(HttpRequest.newBuilder(outside)).statusCode() >= 400);
    }

    @Test
    void streamTellsEachPersonWhatTheyMaySee() throws Exception {
        BlockingQueue<JsonObject> rep = listen("U0REP");
        BlockingQueue<JsonObject> manager = listen("U0MGR");
        app.answers(AppStub.Reply.text("Only you"));

        workspace.as("U0REP").types("C0SALES", "/quote x");
        workspace.as("U0MGR").says("C0EXEC", "secret");
        String ts = workspace.as("U0REP").says("C0SALES", "open").ts();

        assertEquals("Only you", text(next(rep)));
        assertEquals("open", text(next(rep)));
        assertEquals("secret", text(next(manager)));
        assertEquals("open", text(next(manager)));
        JsonObject reply = Json.of("as", "U0MGR", "channel", "C0SALES", "text", "reply", "thread_ts", ts);
        assertTrue(Json.flag(post("say", reply), "ok"));
        assertEquals("reply", text(next(rep)));
        JsonObject changed = next(rep);
        assertEquals("message_changed", Json.text(changed, "type"));
        assertEquals("1", Json.text(Json.object(changed, "message"), "reply_count"));
    }

    private static String text(JsonObject event) {
        return Json.text(Json.object(event, "message"), "text");
    }

    private static JsonObject next(BlockingQueue<JsonObject> events) throws InterruptedException {
        JsonObject event = events.poll(10, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("The stream stayed silent");
        }
        return event;
    }

    private BlockingQueue<JsonObject> listen(String user) throws Exception {
        BlockingQueue<JsonObject> events = new LinkedBlockingQueue<>();
        CompletableFuture<Boolean> open = new CompletableFuture<>();
        HttpRequest request = HttpRequest.newBuilder(workspace.page().resolve("client/stream?as=" + user))
                .header("Accept", "text/event-stream")
                .build();
        var unused = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> read(response.body(), events, open));
        assertTrue(open.get(10, TimeUnit.SECONDS));
        return events;
    }

    private static void read(Stream<String> lines, BlockingQueue<JsonObject> events, CompletableFuture<Boolean> open) {
        lines.forEach(line -> {
            if (line.startsWith("data: ")) {
                JsonObject event = Json.parseObject(line.substring("data: ".length()));
                if ("hello".equals(Json.text(event, "type"))) {
                    open.complete(true);
                } else {
                    events.add(event);
                }
            }
        });
    }

    private JsonArray messages(String channel, String user) throws Exception {
        return Json.array(get("messages?channel=" + channel + "&as=" + user), "messages");
    }

    private JsonObject get(String path) throws Exception {
        HttpResponse<String> answer = raw(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Json.parseObject(answer.body());
    }

    private HttpResponse<String> raw(String path) throws Exception {
        return Http.send(HttpRequest.newBuilder(workspace.page().resolve("client/" + path)));
    }

    private JsonObject post(String path, JsonElement body) throws Exception {
        String origin = workspace.page().toString().replaceFirst("/$", "");
        URI address = workspace.page().resolve("client/" + path);
        return Json.parseObject(Http.post(address, "application/json", Json.write(body), "Origin", origin)
                .body());
    }
}
