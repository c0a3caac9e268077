package quotient.workspace.client;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import quotient.workspace.delivery.Answer;
import quotient.workspace.person.Desk;
import quotient.workspace.person.Person;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;
import quotient.workspace.team.View;

/** What a person does at the page, by the name of the call. */
final class PageActs {
    /** Does it for this person and answers the page. */
    @FunctionalInterface
    interface Act {
        JsonObject done(Person person, JsonObject given);
    }

    private final Team team;
    private final PageShapes shapes;
    private final Reads reads;

    PageActs(Desk desk, PageShapes shapes, Reads reads) {
        this.team = desk.team();
        this.shapes = shapes;
        this.reads = reads;
    }

    Map<String, Act> all() {
        return Map.of(
                "say", this::say,
                "command", this::command,
                "action", this::action,
                "submit", this::submit,
                "close", this::close,
                "options", this::options,
                "react", this::react,
                "read", this::read,
                "shortcut", this::shortcut);
    }

    private JsonObject say(Person person, JsonObject given) {
        String text = Json.text(given, "text");
        if (text.isBlank()) {
            throw new Refusal("no_text");
        }
        String channel = Json.text(given, "channel");
        String thread = Json.text(given, "thread_ts");
        Message said =
                thread.isEmpty() ? person.says(channel, text) : person.replies(message(person, channel, thread), text);
        return Json.of("ok", true, "ts", said.ts());
    }

    private JsonObject command(Person person, JsonObject given) {
        String text = Json.text(given, "text");
        if (!text.startsWith("/")) {
            throw new Refusal("unknown_command");
        }
        return shapes.answer(person.types(Json.text(given, "channel"), text));
    }

    private JsonObject action(Person person, JsonObject given) {
        JsonObject action = Json.object(given, "action");
        JsonObject values = Json.object(Json.object(given, "state"), "values");
        Answer answer = in(given)
                ? person.acts(view(person, given), action, values)
                : person.acts(
                        message(person, Json.text(given, "channel"), Json.text(given, "message_ts")), action, values);
        return shapes.answer(answer);
    }

    private static boolean in(JsonObject given) {
        return given.has("view_id") || Json.flag(given, "home");
    }

    private JsonObject submit(Person person, JsonObject given) {
        JsonObject values = Json.object(Json.object(given, "state"), "values");
        return shapes.answer(person.submits(view(person, given), values));
    }

    private JsonObject close(Person person, JsonObject given) {
        View view = view(person, given);
        return shapes.answer(Json.flag(given, "clear") ? person.closesAll(view) : person.closes(view));
    }

    private JsonObject options(Person person, JsonObject given) {
        String action = Json.text(given, "action_id");
        String typed = Json.text(given, "value");
        return in(given)
                ? person.looksUp(view(person, given), action, typed)
                : person.looksUp(
                        message(person, Json.text(given, "channel"), Json.text(given, "message_ts")), action, typed);
    }

    private JsonObject shortcut(Person person, JsonObject given) {
        Message message = message(person, Json.text(given, "channel"), Json.text(given, "ts"));
        return shapes.answer(person.uses(message, Json.text(given, "callback_id")));
    }

    private JsonObject react(Person person, JsonObject given) {
        String name = Json.text(given, "name");
        if (!name.matches("[a-z0-9_+'-]{1,100}")) {
            throw new Refusal("invalid_name");
        }
        person.reacts(message(person, Json.text(given, "channel"), Json.text(given, "ts")), name);
        return Json.of("ok", true);
    }

    private JsonObject read(Person person, JsonObject given) {
        reads.read(person.id(), Json.text(given, "channel"), Json.text(given, "ts"));
        return Json.of("ok", true);
    }

    private Message message(Person person, String channel, String ts) {
        return team.messages()
                .find(channel, ts)
                .filter(message -> message.visibleTo(person.id()))
                .orElseThrow(() -> new Refusal("message_not_found"));
    }

    private View view(Person person, JsonObject given) {
        Optional<View> found = given.has("view_id")
                ? team.views().find(Json.text(given, "view_id"))
                : team.views().home(person.id());
        return found.filter(view -> view.user().equals(person.id())).orElseThrow(() -> new Refusal("view_not_found"));
    }
}
