package quotient.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.faults.Fault;

/** Slack's own client understands every family of methods. */
final class SlackClientTest {
    private final SlackConfig config = new SlackConfig();
    private Workspace workspace;
    private MethodsClient slack;

    @BeforeEach
    void open() {
        workspace = Workspace.start(
                Settings.usual().limited(false).waiting(Duration.ofSeconds(3), List.of(), Duration.ZERO));
        workspace.addPerson("U0REP", "Rae Lind", "Sales rep", ZoneId.of("Europe/Berlin"));
        workspace.addChannel("C0SALES", "sales", false, List.of("U0REP"), true);
        workspace.addChannel("C0OPEN", "open", false, List.of("U0REP"), false);
        config.setMethodsEndpointUrlPrefix(workspace.api().toString());
        slack = Slack.getInstance(config).methods(workspace.botToken());
    }

    @AfterEach
    void close() throws Exception {
        config.close();
        workspace.close();
    }

    @Test
    void identityAndPeopleAreRead() throws Exception {
        assertEquals(workspace.botUser(), fine(slack.authTest(call -> call)).getUserId());
        var user = fine(slack.usersInfo(call -> call.user("U0REP"))).getUser();
        assertEquals("Rae Lind", user.getRealName());
        assertEquals("Sales rep", user.getProfile().getTitle());
        assertEquals("Europe/Berlin", user.getTz());
        assertEquals(3, fine(slack.usersList(call -> call)).getMembers().size());
        assertEquals(
                "user_not_found", slack.usersInfo(call -> call.user("U0NO")).getError());
    }

    @Test
    void channelsAreListedJoinedAndOpened() throws Exception {
        assertEquals(
                2, fine(slack.conversationsList(call -> call)).getChannels().size());
        assertEquals(
                1,
                fine(slack.usersConversations(call -> call.types(List.of(ConversationType.PUBLIC_CHANNEL))))
                        .getChannels()
                        .size());
        fine(slack.conversationsJoin(call -> call.channel("C0OPEN")));
        assertTrue(fine(slack.conversationsInfo(call -> call.channel("C0OPEN")))
                .getChannel()
                .isMember());
        assertEquals(
                "D0REP",
                fine(slack.conversationsOpen(call -> call.users(List.of("U0REP"))))
                        .getChannel()
                        .getId());
        assertEquals(
                2,
                fine(slack.conversationsMembers(call -> call.channel("C0OPEN")))
                        .getMembers()
                        .size());
    }

    @Test
    void metadataComesBackOnlyWhenAskedFor() throws Exception {
        Message.Metadata metadata = Message.Metadata.builder()
                .eventType("quote")
                .eventPayload(Map.of("key", "k-1"))
                .build();
        ChatPostMessageResponse parent = fine(
                slack.chatPostMessage(call -> call.channel("C0SALES").text("a").metadata(metadata)));
        fine(slack.chatPostMessage(call -> call.channel("C0SALES").text("b").threadTs(parent.getTs())));

        ConversationsHistoryResponse with =
                fine(slack.conversationsHistory(call -> call.channel("C0SALES").includeAllMetadata(true)));
        assertEquals(1, with.getMessages().size());
        assertEquals(
                "k-1", with.getMessages().get(0).getMetadata().getEventPayload().get("key"));
        ConversationsHistoryResponse without = fine(slack.conversationsHistory(call -> call.channel("C0SALES")));
        assertNull(without.getMessages().get(0).getMetadata());
        assertEquals(
                2,
                fine(slack.conversationsReplies(call -> call.channel("C0SALES").ts(parent.getTs())))
                        .getMessages()
                        .size());
    }

    @Test
    void reactionsPermalinksAndDeletionWork() throws Exception {
        String ts = fine(slack.chatPostMessage(call -> call.channel("U0REP").text("a")))
                .getTs();
        fine(slack.reactionsAdd(call -> call.channel("D0REP").timestamp(ts).name("eyes")));
        assertEquals(
                "already_reacted",
                slack.reactionsAdd(call -> call.channel("D0REP").timestamp(ts).name("eyes"))
                        .getError());
        assertTrue(fine(slack.chatGetPermalink(call -> call.channel("D0REP").messageTs(ts)))
                .getPermalink()
                .endsWith("/archives/D0REP/p" + ts.replace(".", "")));
        fine(slack.chatDelete(call -> call.channel("D0REP").ts(ts)));
        assertEquals(
                "message_not_found",
                slack.chatDelete(call -> call.channel("D0REP").ts(ts)).getError());
    }

    @Test
    void filesGoUpAndAreShared() throws Exception {
        FilesUploadV2Response uploaded = fine(slack.filesUploadV2(call -> call.filename("chart.png")
                .title("Chart")
                .altTxt("A chart")
                .channel("C0SALES")
                .initialComment("See")
                .fileData("png".getBytes(StandardCharsets.UTF_8))));

        String id = uploaded.getFile().getId();
        assertEquals(
                "image/png",
                fine(slack.filesInfo(call -> call.file(id))).getFile().getMimetype());
        assertEquals(List.of(id), workspace.messages("C0SALES").get(0).content().files());
    }

    @Test
    void homeIsPublishedUnderItsHash() throws Exception {
        String home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
        String hash = fine(slack.viewsPublish(call -> call.userId("U0REP").viewAsString(home)))
                .getView()
                .getHash();
        fine(slack.viewsPublish(call -> call.userId("U0REP").viewAsString(home).hash(hash)));

        assertEquals(
                "hash_conflict",
                slack.viewsPublish(
                                call -> call.userId("U0REP").viewAsString(home).hash(hash))
                        .getError());
    }

    @Test
    void blocksBuiltWithItsOwnModelPass() throws Exception {
        View home = View.builder()
                .type("home")
                .blocks(Blocks.asBlocks(
                        Blocks.section(section -> section.text(BlockCompositions.markdownText("*a*"))
                                .accessory(BlockElements.button(
                                        button -> button.actionId("a").text(BlockCompositions.plainText("Go"))))),
                        Blocks.input(input -> input.label(BlockCompositions.plainText("Tokens"))
                                .element(BlockElements.numberInput(
                                        number -> number.actionId("n").decimalAllowed(true)))),
                        Blocks.input(input -> input.label(BlockCompositions.plainText("Why"))
                                .element(BlockElements.plainTextInput(
                                        text -> text.actionId("t").multiline(true))))))
                .build();

        fine(slack.viewsPublish(call -> call.userId("U0REP").view(home)));

        assertEquals(3, workspace.home("U0REP").orElseThrow().actions().size());
    }

    @Test
    void refusedBlocksComeWithTheirPlace() throws Exception {
        ChatPostMessageResponse answer = slack.chatPostMessage(
                call -> call.channel("C0SALES").text("x").blocksAsString("[{\"type\":\"header\"}]"));

        assertEquals("invalid_blocks", answer.getError());
        assertEquals(
                List.of("[ERROR] missing required field: text [json-pointer:/blocks/0]"),
                answer.getResponseMetadata().getMessages());
    }

    @Test
    void rateLimitReachesTheClientWithItsWait() {
        workspace.faults().next("chat.postMessage", Fault.rateLimited(7));

        SlackApiException limited = assertThrows(
                SlackApiException.class,
                () -> slack.chatPostMessage(call -> call.channel("C0SALES").text("x")));

        assertEquals(429, limited.getResponse().code());
        assertEquals("7", limited.getResponse().header("Retry-After"));
    }

    private static <T extends SlackApiTextResponse> T fine(T response) {
        assertTrue(response.isOk(), response.getError());
        return response;
    }
}
