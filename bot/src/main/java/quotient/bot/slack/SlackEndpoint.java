package quotient.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that Slack sends over HTTP: the guard, then Bolt. Knows no web server. */
public final class SlackEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);
    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";

    private final SignatureGuard guard;
    private final App app;
    private final SlackRequestParser parser;

    public SlackEndpoint(SignatureGuard guard, App app) {
        this.guard = guard;
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    /** @param headers as they came, names in any case */
    public Response receive(String path, Map<String, List<String>> headers, byte[] body) {
        RequestHeaders all = new RequestHeaders(headers);
        Optional<SignatureGuard.Rejection> rejection = guard.check(first(all, TIMESTAMP), first(all, SIGNATURE), body);
        if (rejection.isPresent()) {
            LOG.warn("a request to {} was turned away: {}", path, rejection.get());
            return answer(401, "This request does not come from Slack, or comes twice.");
        }
        return parse(path, all, new String(body, UTF_8))
                .map(this::run)
                .orElseGet(() -> answer(400, "I cannot read this request."));
    }

    private Optional<Request<?>> parse(String path, RequestHeaders headers, String body) {
        try {
            return Optional.ofNullable(parser.parse(HttpRequest.builder()
                    .requestUri(path)
                    .headers(headers)
                    .requestBody(body)
                    .queryString(Map.of())
                    .build()));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Unreadable | JsonParseException unreadable) {
            LOG.warn("a {} from Slack could not be read", request.getRequestType());
            return answer(400, "I cannot read this request.");
        } catch (Exception failed) {
            LOG.error("a {} from Slack could not be answered", request.getRequestType(), failed);
            return answer(500, "Something went wrong.");
        }
    }

    private static Optional<String> first(RequestHeaders headers, String name) {
        return Optional.ofNullable(headers.getFirstValue(name));
    }

    private static Response answer(int status, String sentence) {
        return Response.builder()
                .statusCode(status)
                .contentType("text/plain; charset=utf-8")
                .body(sentence)
                .build();
    }
}
