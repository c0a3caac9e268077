package quotient.bot.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.settings.Secret;

/** One call of the Web API without Slack's library, whose answers leave the headers out that the doctor reads. */
final class SlackCall {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI api;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SlackCall(URI api) {
        this.api = api;
    }

    /** @throws IOException when Slack cannot be reached, or answers what is no JSON object */
    Reply call(String method, Secret token, Map<String, String> arguments) throws IOException {
        String form = arguments.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(api.resolve(method))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.reveal())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return reply(client.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static Reply reply(HttpResponse<String> response) throws IOException {
        try {
            return new Reply(JsonParser.parseString(response.body()).getAsJsonObject(), response);
        } catch (RuntimeException nonsense) {
            throw new IOException("status " + response.statusCode() + " without JSON", nonsense);
        }
    }

    record Reply(JsonObject body, HttpResponse<String> http) {

        /** Empty when all went well, else Slack's word for what did not. */
        Optional<String> error() {
            boolean ok = body.has("ok") && body.get("ok").getAsBoolean();
            return ok ? Optional.empty() : Optional.of(text("error").orElse("status " + http.statusCode()));
        }

        Optional<String> text(String key) {
            return Optional.ofNullable(body.get(key))
                    .filter(value -> value.isJsonPrimitive())
                    .map(value -> value.getAsString());
        }

        Optional<String> header(String name) {
            return http.headers().firstValue(name);
        }
    }
}
