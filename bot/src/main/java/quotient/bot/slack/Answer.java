package quotient.bot.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import java.util.Optional;

/**
 * What a handler answers.
 *
 * @param acknowledgement the body of the HTTP answer
 * @param instead what to do when the acknowledgement was due before this answer was there
 * @param afterwards calls to Slack that follow the acknowledgement
 */
public record Answer(Response acknowledgement, Runnable instead, Optional<Runnable> afterwards) {

    private static final Runnable NOTHING = () -> {};

    public static Answer silent() {
        return new Answer(Response.ok(), NOTHING, Optional.empty());
    }

    public static Answer then(Runnable afterwards) {
        return new Answer(Response.ok(), NOTHING, Optional.of(afterwards));
    }

    /** JSON in the acknowledgement; through the response_url when it comes late. */
    public static Answer json(JsonObject body, Runnable late) {
        return new Answer(
                Response.builder()
                        .statusCode(200)
                        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                        .body(body.toString())
                        .build(),
                late,
                Optional.empty());
    }
}
