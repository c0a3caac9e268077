package quotient.bot.slack;

import com.slack.api.bolt.response.Response;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quotient.bot.http.Body;
import quotient.bot.http.Routes;

/** Bolt on Javalin's Jetty: one path for commands, interactivity, events and options. */
public final class SlackRoutes implements Routes {

    private static final String PATH = "/slack/events";

    private final SlackEndpoint endpoint;

    public SlackRoutes(SlackEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.post(PATH, this::receive);
    }

    private void receive(Context context) {
        Response response = endpoint.receive(PATH, headers(context), Body.bytes(context));
        context.status(response.getStatusCode());
        response.getHeaders().forEach((name, values) -> values.forEach(value -> context.header(name, value)));
        if (response.getContentType() != null) {
            context.contentType(response.getContentType());
        }
        context.result(response.getBody() == null ? "" : response.getBody());
    }

    private static Map<String, List<String>> headers(Context context) {
        Map<String, List<String>> headers = new HashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name, List.of(value)));
        return headers;
    }
}
