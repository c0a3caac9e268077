package quotient.bot.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import quotient.bot.blocks.Modal;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;

/** How a submitted modal is answered. */
public final class Submission {

    private static final Runnable NOTHING = () -> {};

    private Submission() {}

    /** It closes, and then something follows. */
    public static Answer closing(Runnable afterwards) {
        JsonObject json = new JsonObject();
        json.addProperty("response_action", "clear");
        return new Answer(json(json), NOTHING, Optional.of(afterwards));
    }

    /**
     * It closes when that is done; refused, or with mistakes, it stays.
     *
     * @param otherwise the input beside which everything stands that belongs to none of them
     */
    public static Answer of(Supplier<Outcome<?>> act, Set<String> inputs, String otherwise) {
        try {
            return act.get().match(done -> closing(NOTHING), refusal -> mistake(otherwise, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return mistakes(invalid, inputs, otherwise);
        }
    }

    /** It becomes another view. */
    public static Answer turningInto(Modal modal) {
        JsonObject json = new JsonObject();
        json.addProperty("response_action", "update");
        json.add("view", JsonParser.parseString(modal.json()));
        return new Answer(json(json), NOTHING, Optional.empty());
    }

    /** It stays, with what was typed, and each mistake beside its field. */
    public static Answer mistakes(InvalidInput invalid, Set<String> inputs, String otherwise) {
        JsonObject errors = new JsonObject();
        invalid.errors()
                .forEach(error ->
                        add(errors, inputs.contains(error.field()) ? error.field() : otherwise, error.message()));
        return mistakes(errors);
    }

    public static Answer mistake(String input, String sentence) {
        JsonObject errors = new JsonObject();
        errors.addProperty(input, sentence);
        return mistakes(errors);
    }

    private static void add(JsonObject errors, String input, String sentence) {
        String before = errors.has(input) ? errors.get(input).getAsString() + " " : "";
        errors.addProperty(input, before + sentence);
    }

    private static Answer mistakes(JsonObject errors) {
        JsonObject json = new JsonObject();
        json.addProperty("response_action", "errors");
        json.add("errors", errors);
        return new Answer(json(json), NOTHING, Optional.empty());
    }

    private static Response json(JsonObject body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(body.toString())
                .build();
    }
}
