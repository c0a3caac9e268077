package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.OptionalInt;
import quotient.workspace.team.Json;

/**
 * What the Web API answers.
 *
 * @param retryAfter in seconds, where it asks to be left alone
 * @param held how long it is kept back
 * @param cut whether the connection breaks instead of an answer
 */
public record Reply(int status, String contentType, String body, OptionalInt retryAfter, Duration held, boolean cut) {

    static Reply text(int status, String text) {
        return new Reply(status, "text/plain", text, OptionalInt.empty(), Duration.ZERO, false);
    }

    static Reply page(String html) {
        return new Reply(200, "text/html", html, OptionalInt.empty(), Duration.ZERO, false);
    }

    static Reply json(int status, JsonObject body) {
        String type = "application/json; charset=utf-8";
        return new Reply(status, type, Json.write(body), OptionalInt.empty(), Duration.ZERO, false);
    }

    static Reply limited(int seconds) {
        Reply refused = json(429, Json.of("ok", false, "error", "ratelimited"));
        return new Reply(
                refused.status, refused.contentType, refused.body, OptionalInt.of(seconds), Duration.ZERO, false);
    }

    /** The connection breaks. */
    static Reply none() {
        return new Reply(0, "", "", OptionalInt.empty(), Duration.ZERO, true);
    }

    Reply after(Duration wait) {
        return new Reply(status, contentType, body, retryAfter, wait, cut);
    }
}
