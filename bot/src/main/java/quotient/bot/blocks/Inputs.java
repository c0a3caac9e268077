package quotient.bot.blocks;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;

/** The inputs of a modal. The block id of an input is the name of its field, and so is its action id. */
public final class Inputs {

    private static final int LABEL = 2000;
    private static final int OPTION = 75;

    private Inputs() {}

    /** One choice of a select or a row of checkboxes. */
    public record Choice(String value, String label) {}

    public static JsonObject text(String field, String label, int longest, boolean lines, Optional<String> now) {
        JsonObject element = Blocks.block("plain_text_input");
        element.addProperty("action_id", field);
        element.addProperty("multiline", lines);
        element.addProperty("max_length", longest);
        now.ifPresent(value -> element.addProperty("initial_value", value));
        return input(field, label, element);
    }

    public static JsonObject select(String field, String label, List<Choice> choices, Optional<String> now) {
        JsonObject element = Blocks.block("static_select");
        element.addProperty("action_id", field);
        element.add("options", Blocks.array(choices.stream().map(Inputs::option).toList()));
        choices.stream()
                .filter(choice -> now.filter(choice.value()::equals).isPresent())
                .findFirst()
                .ifPresent(choice -> element.add("initial_option", option(choice)));
        return input(field, label, element);
    }

    /** A few choices, all in sight; at most ten. */
    public static JsonObject radio(String field, String label, List<Choice> choices) {
        JsonObject element = Blocks.block("radio_buttons");
        element.addProperty("action_id", field);
        element.add("options", Blocks.array(choices.stream().map(Inputs::option).toList()));
        return input(field, label, element);
    }

    public static JsonObject checkboxes(String field, String label, List<Choice> choices, List<String> now) {
        JsonObject element = Blocks.block("checkboxes");
        element.addProperty("action_id", field);
        element.add("options", Blocks.array(choices.stream().map(Inputs::option).toList()));
        List<JsonObject> ticked = choices.stream()
                .filter(choice -> now.contains(choice.value()))
                .map(Inputs::option)
                .toList();
        if (!ticked.isEmpty()) {
            element.add("initial_options", Blocks.array(ticked));
        }
        return input(field, label, element);
    }

    /** One person of the workspace. */
    public static JsonObject person(String field, String label) {
        JsonObject element = Blocks.block("users_select");
        element.addProperty("action_id", field);
        return input(field, label, element);
    }

    /** A day, as {@code 2026-03-16}. */
    public static JsonObject date(String field, String label) {
        return date(field, label, Optional.empty());
    }

    public static JsonObject date(String field, String label, Optional<String> now) {
        JsonObject element = Blocks.block("datepicker");
        element.addProperty("action_id", field);
        now.ifPresent(value -> element.addProperty("initial_date", value));
        return input(field, label, element);
    }

    public static JsonObject optional(JsonObject input) {
        input.addProperty("optional", true);
        return input;
    }

    public static JsonObject hinted(JsonObject input, String hint) {
        input.add("hint", Blocks.plain(hint, LABEL));
        return input;
    }

    /** Tells the app of every change, so that what depends on it can be drawn again. */
    public static JsonObject live(JsonObject input) {
        input.addProperty("dispatch_action", true);
        JsonObject element = input.getAsJsonObject("element");
        if (element.get("type").getAsString().equals("plain_text_input")) {
            JsonObject config = new JsonObject();
            config.add("trigger_actions_on", Blocks.array(List.of(new JsonPrimitive("on_character_entered"))));
            element.add("dispatch_action_config", config);
        }
        return input;
    }

    private static JsonObject input(String field, String label, JsonObject element) {
        JsonObject input = Blocks.block("input");
        input.addProperty("block_id", field);
        input.add("label", Blocks.plain(label, LABEL));
        input.add("element", element);
        return input;
    }

    static JsonObject option(Choice choice) {
        JsonObject option = new JsonObject();
        option.add("text", Blocks.plain(choice.label(), OPTION));
        option.addProperty("value", choice.value());
        return option;
    }
}
