package quotient.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.socket_mode.response.MapResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.workspace.delivery.Answer;
import quotient.workspace.person.Command;

/** Socket Mode with Slack's own client at the other end. */
final class SocketModeTest {
    private Workspace workspace;
    private SocketModeClient client;

    @BeforeEach
    void open() throws Exception {
        workspace = Workspace.start(Settings.usual().waiting(Duration.ofSeconds(2), List.of(), Duration.ZERO));
        workspace.addPerson("U0REP", "Rae", "Sales rep");
        workspace.addChannel("C0SALES", "sales", false, List.of("U0REP"), true);
        workspace.installCommands(List.of(new Command("/quote", "Prices a task", "")));
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(workspace.api().toString());
        client = Slack.getInstance(config).socketMode(workspace.appToken(), SocketModeClient.Backend.JavaWebSocket);
        client.setAutoReconnectEnabled(false);
        client.setAutoReconnectOnCloseEnabled(false);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
        workspace.close();
    }

    @Test
    void commandsTravelInEnvelopesAndAreAnsweredInThem() throws Exception {
        CountDownLatch hello = hello();
        client.addSlashCommandsEnvelopeListener(envelope -> client.sendSocketModeResponse(MapResponse.builder()
                .envelopeId(envelope.getEnvelopeId())
                .payload(Map.of("text", "Priced"))
                .build()));
        client.connect();
        assertTrue(hello.await(10, TimeUnit.SECONDS));

        Answer answer = workspace.as("U0REP").types("C0SALES", "/quote x");

        assertTrue(answer.ok(), answer.error());
        assertEquals("Priced", workspace.ephemerals("C0SALES", "U0REP").get(0).text());
    }

    @Test
    void eventsTravelInEnvelopes() throws Exception {
        BlockingQueue<String> users = new LinkedBlockingQueue<>();
        CountDownLatch hello = hello();
        client.addEventsApiEnvelopeListener(envelope -> {
            users.add(envelope.getPayload()
                    .getAsJsonObject()
                    .getAsJsonObject("event")
                    .get("user")
                    .getAsString());
            client.sendSocketModeResponse(
                    AckResponse.builder().envelopeId(envelope.getEnvelopeId()).build());
        });
        client.connect();
        assertTrue(hello.await(10, TimeUnit.SECONDS));

        workspace.as("U0REP").opensHome();

        assertEquals("U0REP", users.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void unacknowledgedCommandTimesOut() throws Exception {
        CountDownLatch hello = hello();
        client.connect();
        assertTrue(hello.await(10, TimeUnit.SECONDS));

        assertEquals(
                "operation_timeout",
                workspace.as("U0REP").types("C0SALES", "/quote x").error());
        assertFalse(workspace.line().connected());
    }

    private CountDownLatch hello() {
        CountDownLatch hello = new CountDownLatch(1);
        client.addWebSocketMessageListener(message -> {
            if (message.contains("\"hello\"")) {
                hello.countDown();
            }
        });
        return hello;
    }
}
