package quotient.bot.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.methods.SlackApiException;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.Response;

/**
 * Web API methods whose answers are read as plain JSON. The library's own client makes a new Gson for every answer and reads
 * each block of each message in it, which costs more than all the rest of a call; this is for the methods called most.
 */
final class JsonCalls {

    private final SlackHttpClient http;
    private final URI api;
    private final String token;
    private final Calling calling;

    /** @param api ends in {@code /} */
    JsonCalls(SlackHttpClient http, URI api, String token, Calling calling) {
        this.http = http;
        this.api = api;
        this.token = token;
        this.calling = calling;
    }

    Call<JsonObject> call(String method, FormBody.Builder form) {
        return calling.call(method, () -> answer(method, form.build()), JsonCalls::error);
    }

    private JsonObject answer(String method, FormBody form) throws IOException, SlackApiException {
        try (Response response =
                http.postFormWithBearerHeader(api.resolve(method).toString(), token, form)) {
            String body = response.body().string();
            if (!response.isSuccessful()) {
                throw new SlackApiException(http.getConfig(), response, body);
            }
            return JsonParser.parseString(body).getAsJsonObject();
        }
    }

    private static Optional<String> error(JsonObject answer) {
        return answer.has("ok") && answer.get("ok").getAsBoolean()
                ? Optional.empty()
                : Optional.of(text(answer, "error"));
    }

    /** What stands there, {@code "null"} when nothing does. */
    static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? "null" : value.getAsString();
    }
}
