package quotient.workspace.person;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import quotient.workspace.delivery.Answer;
import quotient.workspace.delivery.Delivery;
import quotient.workspace.team.FormState;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Reading;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Slot;
import quotient.workspace.team.View;

/** Clicks and choices in messages and views. Only what is really there can be clicked. */
final class Acting {
    /** What a click adds to the element as it stands. */
    private static final List<String> ADDED = List.of(
            "selected_option",
            "selected_options",
            "selected_user",
            "selected_users",
            "selected_channel",
            "selected_channels",
            "selected_conversation",
            "selected_conversations",
            "selected_date",
            "selected_time",
            "selected_date_time");
    /** What Slack leaves out of the element when it reports the action. */
    private static final List<String> LEFT_OUT =
            List.of("options", "option_groups", "confirm", "dispatch_action_config", "focus_on_load");

    private final Desk desk;
    private final Member user;

    Acting(Desk desk, Member user) {
        this.desk = desk;
        this.user = user;
    }

    Answer in(Message shown, JsonObject chosen, JsonObject values) {
        Message message = desk.team()
                .messages()
                .find(shown.channel(), shown.ts())
                .filter(each -> each.visibleTo(user.id()))
                .orElseThrow(() -> new Refusal("message_not_found"));
        JsonArray actions = actions(message.blocks(), chosen);
        JsonObject state = merged(message.blocks(), values, actions.get(0).getAsJsonObject());
        return send(desk.payloads().actions(user, message, actions, state));
    }

    Answer in(View shown, JsonObject chosen, JsonObject values) {
        View view = standing(shown);
        JsonArray actions = actions(view.blocks(), chosen);
        JsonObject kept = Json.of();
        view.values().entrySet().forEach(entry -> kept.add(entry.getKey(), entry.getValue()));
        values.entrySet().forEach(entry -> kept.add(entry.getKey(), entry.getValue()));
        View typed = desk.team()
                .views()
                .type(view, merged(view.blocks(), kept, actions.get(0).getAsJsonObject()));
        return send(desk.payloads().actions(user, typed, actions));
    }

    /** Of a message that only this person sees there are no shortcuts. */
    Answer shortcut(Message shown, String idOrName) {
        Message message = desk.team()
                .messages()
                .find(shown.channel(), shown.ts())
                .filter(each -> each.visibleTo(user.id()) && !each.ephemeral())
                .orElseThrow(() -> new Refusal("message_not_found"));
        Shortcut shortcut = desk.shortcuts().stream()
                .filter(each ->
                        each.callbackId().equals(idOrName) || each.name().equals(idOrName))
                .findFirst()
                .orElseThrow(() -> new Refusal("shortcut_not_found"));
        return send(desk.payloads().shortcut(user, message, shortcut.callbackId(), nowTs()));
    }

    JsonObject options(JsonArray blocks, Map<String, JsonElement> where, String actionId, String typed) {
        JsonObject payload = desk.payloads().suggestion(user, element(blocks, actionId, ""), typed);
        where.forEach(payload::add);
        Answer answer = desk.line().send(Delivery.interaction(payload));
        return Json.parseObject(answer.body());
    }

    View standing(View shown) {
        return desk.team()
                .views()
                .find(shown.id())
                .filter(each -> each.user().equals(user.id()))
                .orElseThrow(() -> new Refusal("view_not_found"));
    }

    private Answer send(JsonObject payload) {
        Answer answer = desk.line().send(Delivery.interaction(payload));
        return answer.ok() ? answer : answer.because(answer.error(), "This did not work: " + answer.message());
    }

    private JsonArray actions(JsonArray blocks, JsonObject chosen) {
        JsonObject action = element(blocks, Json.text(chosen, "action_id"), Json.text(chosen, "block_id"));
        LEFT_OUT.forEach(action::remove);
        ADDED.stream().filter(chosen::has).forEach(name -> action.add(name, chosen.get(name)));
        boolean typing = Slot.of(Json.text(action, "type"))
                .filter(slot -> slot.field().equals("value"))
                .isPresent();
        if (typing && chosen.has("value")) {
            action.add("value", chosen.get("value"));
        }
        action.addProperty("action_ts", nowTs());
        JsonArray actions = new JsonArray();
        actions.add(action);
        return actions;
    }

    private String nowTs() {
        return desk.team().clock().instant().getEpochSecond() + ".000000";
    }

    private static JsonObject element(JsonArray blocks, String actionId, String block) {
        return Reading.actions(blocks).stream()
                .filter(each -> Json.text(each, "action_id").equals(actionId))
                .filter(each -> block.isEmpty() || Json.text(each, "block_id").equals(block))
                .findFirst()
                .orElseThrow(() -> new Refusal("action_not_found"));
    }

    /** The form with this very choice in it. */
    private static JsonObject merged(JsonArray blocks, JsonObject values, JsonObject action) {
        JsonObject state = FormState.kept(blocks, values);
        Slot.of(Json.text(action, "type"))
                .filter(slot -> action.has(slot.field()))
                .ifPresent(slot -> FormState.put(state, action, slot.entry(action.get(slot.field()))));
        return state;
    }
}
