package quotient.workspace;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import quotient.workspace.team.Json;

/** Plain HTTP, as any client would speak it. */
final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(URI address, String contentType, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Calls a Web API method with a JSON body and the bot's token. */
    static JsonObject call(Workspace workspace, String method, JsonObject arguments)
            throws IOException, InterruptedException {
        return Json.parseObject(raw(workspace, method, arguments).body());
    }

    static HttpResponse<String> raw(Workspace workspace, String method, JsonObject arguments)
            throws IOException, InterruptedException {
        return post(
                workspace.api().resolve(method),
                "application/json; charset=utf-8",
                Json.write(arguments),
                "Authorization",
                "Bearer " + workspace.botToken());
    }

    /** The error code of a call, or {@code ok}. */
    static String error(Workspace workspace, String method, Object... arguments)
            throws IOException, InterruptedException {
        JsonObject answer = call(workspace, method, Json.of(arguments));
        return Json.flag(answer, "ok") ? "ok" : Json.text(answer, "error");
    }
}
