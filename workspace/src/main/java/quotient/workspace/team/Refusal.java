package quotient.workspace.team;

import com.google.gson.JsonObject;
import java.util.List;

/** Slack says no: an error code such as {@code channel_not_found}, and sometimes sentences that say where. */
@SuppressWarnings("serial")
public final class Refusal extends RuntimeException {
    private final String error;
    private final List<String> sentences;

    public Refusal(String error) {
        this(error, List.of());
    }

    public Refusal(String error, List<String> sentences) {
        super(error + " " + sentences, null, false, false);
        this.error = error;
        this.sentences = List.copyOf(sentences);
    }

    public String error() {
        return error;
    }

    /** The body of the answer, with the sentences in both places where Slack puts them. */
    public JsonObject body() {
        JsonObject body = Json.of("ok", false, "error", error);
        if (!sentences.isEmpty()) {
            body.add("errors", Json.list(sentences));
            body.add(
                    "response_metadata",
                    Json.of(
                            "messages",
                            Json.list(sentences.stream()
                                    .map(sentence -> "[ERROR] " + sentence)
                                    .toList())));
        }
        return body;
    }
}
