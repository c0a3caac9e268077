package quotient.bot.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import quotient.bot.slack.SlackEndpoint;
import quotient.workspace.Workspace;
import quotient.workspace.delivery.Answer;
import quotient.workspace.delivery.SignedRequest;
import quotient.workspace.web.Asked;
import quotient.workspace.web.Reply;

/**
 * Both ways between the desk and its Slack within one process: every request and answer as it would stand on the wire, but
 * without the wire, whose threads cost more than a day of the desk.
 */
final class ShortLine implements Interceptor {

    private static final String EVENTS = "/slack/events";

    private final Workspace workspace;

    ShortLine(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A call to Slack. A line that breaks is an {@link IOException}, as it is on a wire. */
    @Override
    public okhttp3.Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Reply reply = workspace.answer(asked(request));
        if (reply.cut()) {
            throw new IOException("the connection was reset");
        }
        okhttp3.Response.Builder answer = new okhttp3.Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(reply.status())
                .message("")
                .body(ResponseBody.create(reply.body(), MediaType.parse(reply.contentType())));
        reply.retryAfter().ifPresent(seconds -> answer.header("Retry-After", Integer.toString(seconds)));
        return answer.build();
    }

    private static Asked asked(Request request) throws IOException {
        Buffer body = new Buffer();
        String contentType = "";
        RequestBody sent = request.body();
        if (sent != null) {
            sent.writeTo(body);
            contentType = String.valueOf(sent.contentType());
        }
        return Asked.of(
                request.url().encodedPath(),
                contentType,
                Optional.ofNullable(request.header("Authorization")),
                body.readByteArray());
    }

    /** What the desk answers to a signed request; no answer comes of a process that dies over it. */
    static Answer hear(SlackEndpoint endpoint, SignedRequest request) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("Content-Type", List.of(request.contentType()));
        request.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        try {
            Response response = endpoint.receive(EVENTS, headers, request.body().getBytes(UTF_8));
            return Answer.heard(
                    response.getStatusCode(),
                    Optional.ofNullable(response.getContentType()).orElse(""),
                    Optional.ofNullable(response.getBody()).orElse(""),
                    response.getHeaders().containsKey("X-Slack-No-Retry"));
        } catch (Killed killed) {
            throw new IOException("the process died");
        }
    }
}
