package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import quotient.workspace.delivery.Shapes;
import quotient.workspace.person.Reacting;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;

/** The users, auth and reactions families. */
final class PeopleMethods {
    private final Team team;
    private final Places places;

    PeopleMethods(Team team) {
        this.team = team;
        this.places = new Places(team);
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "api.test", call -> Json.of("args", call.arguments()),
                "auth.test", call -> identity(),
                "users.info", call -> Json.of("user", shape(team.member(call.needs("user")))),
                "users.list", this::list,
                "reactions.add", call -> react(call, false),
                "reactions.remove", call -> react(call, true),
                "reactions.get", this::reactions);
    }

    private JsonObject identity() {
        Member bot = team.member(team.directory().bot());
        return Json.of(
                "url", team.address().page().toString(),
                "team", team.name(),
                "user", bot.handle(),
                "team_id", team.id(),
                "user_id", bot.id(),
                "bot_id", Team.BOT,
                "app_id", team.appId(),
                "is_enterprise_install", false);
    }

    private JsonObject list(Call call) {
        List<Member> all = new ArrayList<>(team.directory().members());
        Page<Member> page = Page.of(all, call, 100);
        return Json.of(
                "members", Json.list(page.items().stream().map(this::shape).toList()),
                "response_metadata", page.metadata());
    }

    private JsonObject shape(Member member) {
        JsonObject shape = Json.of(
                "id", member.id(),
                "team_id", team.id(),
                "name", member.handle(),
                "real_name", member.name(),
                "deleted", false,
                "is_bot", member.bot(),
                "is_restricted", false,
                "is_ultra_restricted", false,
                "tz", member.zone().getId(),
                "tz_offset",
                        ZonedDateTime.now(team.clock().withZone(member.zone()))
                                .getOffset()
                                .getTotalSeconds());
        shape.add(
                "profile",
                Json.of(
                        "real_name", member.name(),
                        "real_name_normalized", member.name(),
                        "display_name", member.handle(),
                        "display_name_normalized", member.handle(),
                        "title", member.title(),
                        "team", team.id()));
        return shape;
    }

    private JsonObject react(Call call, boolean remove) {
        Message message = places.message(call.needs("channel"), call.needs("timestamp"));
        String name = call.needs("name");
        String bot = team.directory().bot();
        if (Reacting.given(message, bot, name) != remove) {
            throw new Refusal(remove ? "no_reaction" : "already_reacted");
        }
        Reacting.toggle(team.messages(), message, bot, name);
        return new JsonObject();
    }

    private JsonObject reactions(Call call) {
        Message message = places.message(call.needs("channel"), call.needs("timestamp"));
        return Json.of(
                "type", "message",
                "channel", message.channel(),
                "message", Shapes.message(team, message, false));
    }
}
