package quotient.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.delivery.Answer;
import quotient.workspace.delivery.Signature;
import quotient.workspace.delivery.SignedRequest;
import quotient.workspace.person.Command;
import quotient.workspace.person.Shortcut;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.View;

/** What reaches the app, how it is signed, and what its answers do. */
final class DeliveryTest {
    private static final String CARD = """
            [{"type": "actions", "block_id": "b", "elements": [
              {"type": "button", "action_id": "approve", "text": {"type": "plain_text", "text": "Approve"}, "value": "7"},
              {"type": "static_select", "action_id": "pick", "options": [
                {"text": {"type": "plain_text", "text": "Small"}, "value": "s"},
                {"text": {"type": "plain_text", "text": "Large"}, "value": "l"}]}]}]""";
    private static final String MODAL = """
            {"type": "modal", "callback_id": "c", "notify_on_close": true, "title": {"type": "plain_text", "text": "%s"},
             "submit": {"type": "plain_text", "text": "Go"},
             "blocks": [
              {"type": "input", "block_id": "amount", "label": {"type": "plain_text", "text": "Amount"},
               "element": {"type": "number_input", "action_id": "typed", "is_decimal_allowed": false, "min_value": "1"}},
              {"type": "input", "block_id": "size", "optional": true, "label": {"type": "plain_text", "text": "Size"},
               "element": {"type": "static_select", "action_id": "pick", "options": [
                {"text": {"type": "plain_text", "text": "Small"}, "value": "s"}]}}]}""";

    private final Movable clock = new Movable();
    private Workspace workspace;
    private AppStub app;

    @BeforeEach
    void open() throws Exception {
        List<Duration> retries = List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(2));
        workspace = Workspace.start(Settings.usual()
                .timed(clock, clock)
                .limited(false)
                .waiting(Duration.ofMillis(500), retries, Duration.ZERO));
        app = new AppStub();
        workspace.connect(app.address());
        workspace.addPerson("U0REP", "Rae", "Sales rep");
        workspace.addPerson("U0MGR", "Max", "Sales manager");
        workspace.addChannel("C0SALES", "sales", false, List.of("U0REP", "U0MGR"), true);
        workspace.installCommands(List.of(new Command("/quote", "Prices a task", "")));
    }

    @AfterEach
    void close() {
        app.close();
        workspace.close();
    }

    @Test
    void requestsAreSignedWithTheRealTime() throws Exception {
        workspace.as("U0REP").types("C0SALES", "/quote");

        AppStub.Received request = app.next();
        String timestamp = request.header(SignedRequest.TIMESTAMP);
        assertEquals(
                Signature.sign(workspace.signingSecret(), timestamp, request.body()),
                request.header(SignedRequest.SIGNATURE));
        assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(timestamp)) < 60);
    }

    @Test
    void requestsCanBeSentAgainAndForged() throws Exception {
        workspace.as("U0REP").types("C0SALES", "/quote");
        String body = app.next().body();
        SignedRequest sent = workspace.line().sent().get(0);

        workspace.line().send(sent);
        assertEquals(body, app.next().body());
        workspace.line().send(sent.withBody(body + "&more=1").withHeader(SignedRequest.TIMESTAMP, "1"));
        AppStub.Received forged = app.next();
        assertEquals("1", forged.header(SignedRequest.TIMESTAMP));
        assertEquals(sent.headers().get(SignedRequest.SIGNATURE), forged.header(SignedRequest.SIGNATURE));
    }

    @Test
    void lateAppShowsOperationTimeout() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        app.answers(request -> {
            awaited(hold);
            return AppStub.Reply.empty();
        });

        Answer answer = workspace.as("U0REP").types("C0SALES", "/quote x");

        hold.countDown();
        assertEquals("operation_timeout", answer.error());
        assertEquals(
                "/quote failed with the error \"operation_timeout\"",
                workspace.ephemerals("C0SALES", "U0REP").get(0).text());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void failingAppShowsDispatchFailed() {
        app.answers(new AppStub.Reply(500, "text/plain", "oops"));

        assertEquals(
                "dispatch_failed",
                workspace.as("U0REP").types("C0SALES", "/quote x").error());
        assertEquals(1, workspace.ephemerals("C0SALES", "U0REP").size());
    }

    @Test
    void unknownCommandNeverLeavesSlack() {
        assertEquals(
                "unknown_command",
                workspace.as("U0REP").types("C0SALES", "/qoute x").error());
        assertTrue(workspace.line().sent().isEmpty());
    }

    @Test
    void answerInChannelShowsTheCommandToo() {
        app.answers(AppStub.Reply.json("{\"response_type\": \"in_channel\", \"text\": \"For all\"}"));

        workspace.as("U0REP").types("C0SALES", "/quote <b>");

        assertEquals(
                List.of("/quote &lt;b&gt;", "For all"),
                workspace.messages("C0SALES").stream().map(Message::text).toList());
    }

    @Test
    void answerWithBrokenBlocksIsNotShown() {
        app.answers(AppStub.Reply.json("{\"blocks\": [{\"type\": \"section\"}]}"));

        assertEquals(
                "invalid_blocks",
                workspace.as("U0REP").types("C0SALES", "/quote x").error());
    }

    @Test
    void responseUrlServesFiveTimes() throws Exception {
        workspace.as("U0REP").types("C0SALES", "/quote x");
        URI url = URI.create(app.next().field("response_url"));

        for (int i = 0; i < 5; i++) {
            assertEquals(200, respond(url, "{\"text\": \"x\"}").statusCode());
        }
        assertEquals(404, respond(url, "{\"text\": \"x\"}").statusCode());
        assertEquals(5, workspace.ephemerals("C0SALES", "U0REP").size());
    }

    @Test
    void responseUrlServesHalfAnHour() throws Exception {
        workspace.as("U0REP").types("C0SALES", "/quote x");
        URI url = URI.create(app.next().field("response_url"));

        clock.pass(Duration.ofMinutes(30));
        assertEquals(200, respond(url, "{\"text\": \"x\"}").statusCode());
        clock.pass(Duration.ofSeconds(1));
        assertEquals(404, respond(url, "{\"text\": \"x\"}").statusCode());
    }

    @Test
    void responseUrlOfAClickReplacesAndDeletesItsMessage() throws Exception {
        workspace.as("U0REP").clicks(card(), "approve");
        URI url = URI.create(Json.text(payload(app.next()), "response_url"));

        respond(url, "{\"replace_original\": true, \"text\": \"Approved\"}");
        assertEquals("Approved", workspace.messages("C0SALES").get(0).text());
        respond(url, "{\"delete_original\": true}");
        assertTrue(workspace.messages("C0SALES").isEmpty());
    }

    private static HttpResponse<String> respond(URI url, String body) throws Exception {
        return Http.post(url, "application/json", body);
    }

    @Test
    void shortcutCarriesTheMessageItStandsAt() throws Exception {
        workspace.installShortcuts(List.of(new Shortcut("keep", "Keep this")));
        Message message = workspace.as("U0MGR").says("C0SALES", "the disk is full");

        workspace.as("U0REP").uses(message, "Keep this");

        JsonObject payload = payload(app.next());
        assertEquals("message_action", Json.text(payload, "type"));
        assertEquals("keep", Json.text(payload, "callback_id"));
        assertEquals(message.ts(), Json.text(payload, "message_ts"));
        assertEquals("the disk is full", Json.text(Json.object(payload, "message"), "text"));
        assertEquals("U0MGR", Json.text(Json.object(payload, "message"), "user"));
        assertEquals("U0REP", Json.text(Json.object(payload, "user"), "id"));
        assertEquals("C0SALES", Json.text(Json.object(payload, "channel"), "id"));
        assertFalse(Json.text(payload, "trigger_id").isEmpty());
        assertFalse(Json.text(Json.object(payload, "team"), "domain").isEmpty());
        assertEquals(
                200,
                respond(URI.create(Json.text(payload, "response_url")), "{\"text\": \"Kept\"}")
                        .statusCode());
        assertEquals("Kept", workspace.ephemerals("C0SALES", "U0REP").get(0).text());
    }

    @Test
    void thereIsNoShortcutAtWhatOnlyOneSeesNorOneThatIsNotInstalled() {
        workspace.installShortcuts(List.of(new Shortcut("keep", "Keep this")));
        app.answers(AppStub.Reply.json("{\"text\": \"for you\"}"));
        workspace.as("U0REP").types("C0SALES", "/quote x");
        Message ephemeral = workspace.ephemerals("C0SALES", "U0REP").get(0);
        Message open = workspace.as("U0REP").says("C0SALES", "x");

        assertThrows(Refusal.class, () -> workspace.as("U0REP").uses(ephemeral, "keep"));
        assertThrows(Refusal.class, () -> workspace.as("U0REP").uses(open, "lose"));
    }

    @Test
    void shortcutsKeepSlacksLimits() {
        List<Shortcut> eleven = Collections.nCopies(11, new Shortcut("keep", "Keep this"));
        assertThrows(IllegalArgumentException.class, () -> workspace.installShortcuts(eleven));
        assertThrows(IllegalArgumentException.class, () -> new Shortcut("keep", "x".repeat(25)));
        assertThrows(IllegalArgumentException.class, () -> new Shortcut("x".repeat(256), "Keep"));
    }

    @Test
    void clickCarriesWhatSlackSends() throws Exception {
        Message card = card();

        workspace.as("U0MGR").clicks(card, "Approve");

        JsonObject payload = payload(app.next());
        assertEquals("block_actions", Json.text(payload, "type"));
        assertEquals("U0MGR", Json.text(Json.object(payload, "user"), "id"));
        assertEquals(card.ts(), Json.text(Json.object(payload, "container"), "message_ts"));
        assertEquals(card.ts(), Json.text(Json.object(payload, "message"), "ts"));
        JsonObject action = Json.array(payload, "actions").get(0).getAsJsonObject();
        assertEquals("7", Json.text(action, "value"));
        assertEquals("b", Json.text(action, "block_id"));
    }

    @Test
    void choiceStandsInTheStateToo() throws Exception {
        workspace.as("U0MGR").chooses(card(), "pick", "Large");

        JsonObject payload = payload(app.next());
        JsonObject values = Json.object(Json.object(payload, "state"), "values");
        JsonObject picked = Json.object(Json.object(values, "b"), "pick");
        assertEquals("l", Json.text(Json.object(picked, "selected_option"), "value"));
    }

    @Test
    void goneButtonsCannotBeClicked() throws Exception {
        Message card = card();
        Http.call(
                workspace,
                "chat.update",
                Json.of("channel", "C0SALES", "ts", card.ts(), "text", "Done", "blocks", "[]"));

        Refusal refusal = assertThrows(
                Refusal.class,
                () -> workspace.as("U0MGR").acts(card, card.actions().get(0), new JsonObject()));

        assertEquals("action_not_found", refusal.error());
    }

    private Message card() throws Exception {
        JsonObject answer =
                Http.call(workspace, "chat.postMessage", Json.of("channel", "C0SALES", "text", "Card", "blocks", CARD));
        assertTrue(Json.flag(answer, "ok"), answer.toString());
        return workspace.messages("C0SALES").get(0);
    }

    @Test
    void triggerServesOnceForThreeSeconds() throws Exception {
        String first = trigger();
        assertEquals("ok", opened(first));
        assertEquals("trigger_exchanged", opened(first));

        String second = trigger();
        clock.pass(Duration.ofMillis(3001));
        assertEquals("trigger_expired", opened(second));
    }

    private String trigger() throws Exception {
        workspace.as("U0REP").types("C0SALES", "/quote");
        return app.next().field("trigger_id");
    }

    private String opened(String trigger) throws Exception {
        return Http.error(workspace, "views.open", "trigger_id", trigger, "view", MODAL.formatted("One"));
    }

    @Test
    void formIsCheckedBeforeTheAppSeesIt() throws Exception {
        View view = modal();

        Answer missing = workspace.as("U0REP").submits(view, Map.of());
        assertEquals(Map.of("amount", "Please complete this required field."), missing.errors());
        Answer small = workspace.as("U0REP").submits(view, Map.of("typed", "0"));
        assertEquals(Map.of("amount", "Enter 1 or more."), small.errors());
        assertEquals(1, workspace.line().sent().size());
        assertThrows(Refusal.class, () -> workspace.as("U0REP").submits(view, Map.of("pick", "Huge")));
    }

    @Test
    void submissionFollowsTheAnswer() throws Exception {
        View view = modal();
        app.answers(AppStub.Reply.json(action("push", "Two")));
        workspace.as("U0REP").submits(view, Map.of("typed", "5", "pick", "Small"));
        assertEquals(List.of("One", "Two"), titles());
        JsonObject payload = payload(app.next());
        JsonObject values = Json.object(Json.object(Json.object(payload, "view"), "state"), "values");
        assertEquals("5", Json.text(Json.object(Json.object(values, "amount"), "typed"), "value"));

        app.answers(AppStub.Reply.json(action("update", "Three")));
        workspace.as("U0REP").submits(top(), Map.of("typed", "5"));
        assertEquals(List.of("One", "Three"), titles());

        app.answers(AppStub.Reply.json("{\"response_action\": \"errors\", \"errors\": {\"nowhere\": \"x\"}}"));
        assertEquals(
                "invalid_errors",
                workspace.as("U0REP").submits(top(), Map.of("typed", "5")).error());

        app.answers(AppStub.Reply.json("{\"response_action\": \"clear\"}"));
        workspace.as("U0REP").submits(top(), Map.of("typed", "5"));
        assertTrue(workspace.views("U0REP").isEmpty());
    }

    private static String action(String name, String title) {
        return "{\"response_action\": \"" + name + "\", \"view\": " + MODAL.formatted(title) + "}";
    }

    private List<String> titles() {
        return workspace.views("U0REP").stream().map(View::title).toList();
    }

    private View top() {
        List<View> stack = workspace.views("U0REP");
        return stack.get(stack.size() - 1);
    }

    private View modal() throws Exception {
        assertEquals("ok", opened(trigger()));
        return top();
    }

    @Test
    void updateKeepsWhatWasTypedAndChecksTheHash() throws Exception {
        View view = modal();
        workspace.as("U0REP").submits(view, Map.of("typed", "0"));

        assertEquals("ok", updated(view, view.hash()));
        assertEquals("hash_conflict", updated(view, view.hash()));
        assertEquals("0", Json.text(Json.object(Json.object(top().values(), "amount"), "typed"), "value"));
    }

    private String updated(View view, String hash) throws Exception {
        return Http.error(
                workspace, "views.update", "view_id", view.id(), "hash", hash, "view", MODAL.formatted("Again"));
    }

    @Test
    void closingTellsTheAppThatAskedForIt() throws Exception {
        workspace.as("U0REP").closes(modal());

        assertEquals("view_closed", Json.text(payload(app.next()), "type"));
        assertTrue(workspace.views("U0REP").isEmpty());
    }

    @Test
    void eventsComeAgainUntilTheyAreTaken() throws Exception {
        app.answers(new AppStub.Reply(503, "text/plain", ""));

        workspace.as("U0REP").opensHome();

        AppStub.Received first = app.next();
        String eventId = Json.text(Json.parseObject(first.body()), "event_id");
        assertFalse(eventId.isEmpty());
        assertEquals("", first.header("X-Slack-Retry-Num"));
        for (String number : List.of("1", "2", "3")) {
            AppStub.Received again = app.next();
            assertEquals(number, again.header("X-Slack-Retry-Num"));
            assertEquals("http_error", again.header("X-Slack-Retry-Reason"));
            assertEquals(eventId, Json.text(Json.parseObject(again.body()), "event_id"));
        }
    }

    @Test
    void directMessagesReachTheAppAsEvents() throws Exception {
        workspace.as("U0REP").says(workspace.direct("U0REP").id(), "hello & <good> day");

        JsonObject event = Json.object(Json.parseObject(app.next().body()), "event");
        assertEquals("im", Json.text(event, "channel_type"));
        assertEquals("hello &amp; &lt;good&gt; day", Json.text(event, "text"));
    }

    @Test
    void homeIsPublishedForOnePerson() throws Exception {
        JsonObject view = Json.parseObject("{\"type\": \"home\", \"blocks\": [{\"type\": \"divider\"}]}");

        assertEquals("ok", Http.error(workspace, "views.publish", "user_id", "U0REP", "view", view));

        assertTrue(workspace.home("U0REP").isPresent());
        assertTrue(workspace.home("U0MGR").isEmpty());
    }

    private static JsonObject payload(AppStub.Received request) {
        return Json.parseObject(request.field("payload"));
    }
}
