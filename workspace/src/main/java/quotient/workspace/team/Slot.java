package quotient.workspace.team;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where each kind of input keeps its value in {@code state.values}, and where its first value comes from. */
public enum Slot {
    PLAIN_TEXT_INPUT("value", "initial_value"),
    NUMBER_INPUT("value", "initial_value"),
    EMAIL_TEXT_INPUT("value", "initial_value"),
    URL_TEXT_INPUT("value", "initial_value"),
    RICH_TEXT_INPUT("rich_text_value", "initial_value"),
    STATIC_SELECT("selected_option", "initial_option"),
    EXTERNAL_SELECT("selected_option", "initial_option"),
    RADIO_BUTTONS("selected_option", "initial_option"),
    MULTI_STATIC_SELECT("selected_options", "initial_options"),
    MULTI_EXTERNAL_SELECT("selected_options", "initial_options"),
    CHECKBOXES("selected_options", "initial_options"),
    USERS_SELECT("selected_user", "initial_user"),
    MULTI_USERS_SELECT("selected_users", "initial_users"),
    CHANNELS_SELECT("selected_channel", "initial_channel"),
    MULTI_CHANNELS_SELECT("selected_channels", "initial_channels"),
    CONVERSATIONS_SELECT("selected_conversation", "initial_conversation"),
    MULTI_CONVERSATIONS_SELECT("selected_conversations", "initial_conversations"),
    DATEPICKER("selected_date", "initial_date"),
    TIMEPICKER("selected_time", "initial_time"),
    DATETIMEPICKER("selected_date_time", "initial_date_time");

    private static final Map<String, Slot> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Slot::type, Function.identity()));

    private final String field;
    private final String initial;

    Slot(String field, String initial) {
        this.field = field;
        this.initial = initial;
    }

    /** Empty for what keeps no value, such as a button. */
    public static Optional<Slot> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String field() {
        return field;
    }

    public boolean many() {
        return field.endsWith("s");
    }

    public boolean options() {
        return field.startsWith("selected_option");
    }

    public JsonObject entry(JsonElement value) {
        return Json.of("type", type(), field, value);
    }

    public JsonObject first(JsonObject element) {
        if (element.has(initial)) {
            return entry(element.get(initial));
        }
        return entry(many() ? new JsonArray() : JsonNull.INSTANCE);
    }

    /** Whether nothing has been typed or chosen. */
    public boolean blank(JsonObject entry) {
        JsonElement value = entry.get(field);
        return value == null
                || value.isJsonNull()
                || (value.isJsonArray() && value.getAsJsonArray().isEmpty())
                || (value.isJsonPrimitive() && value.getAsString().isEmpty());
    }
}
