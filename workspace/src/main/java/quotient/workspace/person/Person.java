package quotient.workspace.person;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Reading;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Slot;
import quotient.workspace.team.View;

/**
 * One person at their Slack. Every act waits for the app's answer, has it shown, and returns it. What Slack's own client
 * would not let a person do is a {@link Refusal}.
 */
public final class Person {
    private final Desk desk;
    private final Member user;

    Person(Desk desk, Member user) {
        this.desk = desk;
        this.user = user;
    }

    public String id() {
        return user.id();
    }

    /** The direct conversation with the app. */
    public Channel direct() {
        return desk.team().directory().direct(user);
    }

    /** Types a line and sends it: a slash command, else a message. */
    public Answer types(String channel, String line) {
        if (line.startsWith("/")) {
            return new Typing(desk, user).command(channel, line);
        }
        says(channel, line);
        return Answer.done();
    }

    public Message says(String channel, String text) {
        return new Typing(desk, user).says(channel, text, "");
    }

    public Message replies(Message parent, String text) {
        String thread = parent.reply() ? parent.thread() : parent.ts();
        return new Typing(desk, user).says(parent.channel(), text, thread);
    }

    /** Clicks what carries this action_id or this text. */
    public Answer clicks(Message message, String idOrText) {
        return acts(message, named(Reading.action(message.blocks(), idOrText)), new JsonObject());
    }

    public Answer clicks(View view, String idOrText) {
        return acts(view, named(Reading.action(view.blocks(), idOrText)), new JsonObject());
    }

    /** Chooses an option by its value or text, or sets a date or a typed value; several as a list. */
    public Answer chooses(Message message, String actionId, Object value) {
        return acts(message, chosen(named(Reading.action(message.blocks(), actionId)), value), new JsonObject());
    }

    public Answer chooses(View view, String actionId, Object value) {
        return acts(view, chosen(named(Reading.action(view.blocks(), actionId)), value), new JsonObject());
    }

    /** An action in Slack's own form, of an element that must be in the message as it stands now. */
    public Answer acts(Message message, JsonObject action, JsonObject values) {
        return new Acting(desk, user).in(message, action, values);
    }

    public Answer acts(View view, JsonObject action, JsonObject values) {
        return new Acting(desk, user).in(view, action, values);
    }

    /** Fills the modal, each value named by action_id or block_id, and submits it. */
    public Answer submits(View view, Map<String, ?> values) {
        View standing = new Acting(desk, user).standing(view);
        return submits(standing, Filling.filled(standing, values));
    }

    /** Submits the modal with {@code state.values} in Slack's own form. */
    public Answer submits(View view, JsonObject values) {
        return new Submitting(desk, user).submit(new Acting(desk, user).standing(view), values);
    }

    public Answer closes(View view) {
        return new Submitting(desk, user).close(new Acting(desk, user).standing(view), false);
    }

    public Answer closesAll(View view) {
        return new Submitting(desk, user).close(new Acting(desk, user).standing(view), true);
    }

    /** Opens the app's Home tab; the app hears of it as an event. */
    public Optional<View> opensHome() {
        Optional<View> home = desk.team().views().home(user.id());
        JsonObject event = Json.of(
                "type",
                "app_home_opened",
                "user",
                user.id(),
                "channel",
                direct().id(),
                "tab",
                "home",
                "event_ts",
                desk.team().clock().instant().getEpochSecond() + ".000000");
        home.ifPresent(view -> event.add("view", desk.payloads().view(view)));
        desk.events().happened("app_home_opened", event);
        return home;
    }

    /** What the app offers in an external select for these typed letters: {@code options} or {@code option_groups}. */
    public JsonObject looksUp(View view, String actionId, String typed) {
        View standing = new Acting(desk, user).standing(view);
        Map<String, JsonElement> where = Map.of(
                "view", desk.payloads().view(standing),
                "container", Json.of("type", "view", "view_id", view.id()));
        return new Acting(desk, user).options(standing.blocks(), where, actionId, typed);
    }

    public JsonObject looksUp(Message message, String actionId, String typed) {
        Map<String, JsonElement> where = Map.of(
                "message", desk.payloads().message(message),
                "channel", Json.of("id", message.channel()),
                "container", Json.of("type", "message", "message_ts", message.ts(), "channel_id", message.channel()));
        return new Acting(desk, user).options(message.blocks(), where, actionId, typed);
    }

    /** Chooses the app's shortcut of this callback_id, or of this name, among the actions of a message. */
    public Answer uses(Message message, String shortcut) {
        return new Acting(desk, user).shortcut(message, shortcut);
    }

    /** Gives the reaction, or takes it back. */
    public void reacts(Message message, String name) {
        Reacting.toggle(desk.team().messages(), message, user.id(), name);
    }

    /** What this person sees in a channel, ephemeral messages to them included, oldest first. */
    public List<Message> sees(String channel) {
        return desk.team().messages().all(channel).stream()
                .filter(message -> message.visibleTo(user.id()))
                .toList();
    }

    private static JsonObject named(Optional<JsonObject> action) {
        return action.orElseThrow(() -> new Refusal("action_not_found"));
    }

    private static JsonObject chosen(JsonObject element, Object value) {
        JsonObject action = element.deepCopy();
        Optional<Slot> slot = Slot.of(Json.text(element, "type"));
        if (slot.isPresent()) {
            String field = slot.get().field();
            action.add(field, Filling.entry(element, value).get(field));
        } else if (element.has("options")) {
            action.add("selected_option", Filling.option(element, value.toString()));
        } else {
            action.add("value", new JsonPrimitive(value.toString()));
        }
        return action;
    }
}
