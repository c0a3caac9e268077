package quotient.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.delivery.Answer;
import quotient.workspace.person.Command;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** The way of a person and an app through the workspace, with Slack's own client on the app's side. */
final class WorkspaceTest {
    private static final String BUTTON = """
            [{"type": "actions", "block_id": "decide", "elements": [
              {"type": "button", "action_id": "approve", "text": {"type": "plain_text", "text": "Approve"}, "value": "7"}]}]""";
    private static final String MODAL = """
            {"type": "modal", "callback_id": "quote", "title": {"type": "plain_text", "text": "Quote"},
             "submit": {"type": "plain_text", "text": "Price it"},
             "blocks": [{"type": "input", "block_id": "tokens", "label": {"type": "plain_text", "text": "Tokens"},
               "element": {"type": "plain_text_input", "action_id": "typed"}}]}""";

    private Workspace workspace;
    private AppStub app;
    private MethodsClient slack;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.start(Settings.usual());
        app = new AppStub();
        workspace.connect(app.address());
        workspace.addPerson("U0REP", "Rae", "Sales rep");
        workspace.addChannel("C0SALES", "sales", false, List.of("U0REP"), true);
        workspace.installCommands(List.of(new Command("/quote", "Prices a task", "model segment")));
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(workspace.api().toString());
        slack = Slack.getInstance(config).methods(workspace.botToken());
    }

    @AfterEach
    void close() {
        app.close();
        workspace.close();
    }

    @Test
    void slacksOwnClientPostsAndChangesMessages() throws Exception {
        ChatPostMessageResponse posted =
                slack.chatPostMessage(call -> call.channel("C0SALES").text("Hello"));
        assertTrue(posted.isOk(), posted.getError());

        assertTrue(slack.chatUpdate(
                        call -> call.channel("C0SALES").ts(posted.getTs()).text("Hello again"))
                .isOk());

        Message message = workspace.messages("C0SALES").get(0);
        assertEquals("Hello again", message.text());
        assertTrue(message.edited());
    }

    @Test
    void commandsAreAnsweredToTheirCallerOnly() throws Exception {
        app.answers(AppStub.Reply.json("{\"text\": \"Priced\"}"));

        Answer answer = workspace.as("U0REP").types("C0SALES", "/quote k2p5  medium");

        assertTrue(answer.ok(), answer.error());
        AppStub.Received command = app.next();
        assertEquals("/quote", command.field("command"));
        assertEquals("k2p5  medium", command.field("text"));
        assertEquals("Priced", workspace.ephemerals("C0SALES", "U0REP").get(0).text());
        assertTrue(workspace.messages("C0SALES").isEmpty());
    }

    @Test
    void clicksReachTheAppAndOpenModals() throws Exception {
        slack.chatPostMessage(call -> call.channel("C0SALES").text("Decide").blocksAsString(BUTTON));
        app.answers(request -> {
            openModal(request);
            return AppStub.Reply.empty();
        });

        Answer clicked =
                workspace.as("U0REP").clicks(workspace.messages("C0SALES").get(0), "Approve");

        assertTrue(clicked.ok(), clicked.message());
        View view = workspace.views("U0REP").get(0);
        app.answers(AppStub.Reply.json("{\"response_action\": \"errors\", \"errors\": {\"tokens\": \"Too many\"}}"));
        Answer refused = workspace.as("U0REP").submits(view, Map.of("typed", "12"));
        assertEquals(Map.of("tokens", "Too many"), refused.errors());
        app.answers(AppStub.Reply.empty());
        assertTrue(workspace.as("U0REP").submits(view, Map.of("typed", "12")).ok());
        assertTrue(workspace.views("U0REP").isEmpty());
    }

    private void openModal(AppStub.Received request) {
        String payload = request.field("payload");
        String trigger = payload.replaceAll(".*\"trigger_id\":\"([^\"]+)\".*", "$1");
        try {
            assertTrue(slack.viewsOpen(call -> call.triggerId(trigger).viewAsString(MODAL))
                    .isOk());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
