package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.workspace.blocks.Contents;
import quotient.workspace.delivery.Shapes;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;
import quotient.workspace.team.View;
import quotient.workspace.team.Views;

/** The views family: modals on a trigger, updates under a hash, the Home tab. */
final class ViewMethods {
    private final Team team;
    private final Contents contents;

    ViewMethods(Team team, Contents contents) {
        this.team = team;
        this.contents = contents;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "views.open", alone(this::open),
                "views.push", alone(this::push),
                "views.update", alone(this::update),
                "views.publish", alone(this::publish));
    }

    /** A hash or an external_id is checked and used as one step: of two calls with the same, one fails. */
    private ApiMethod alone(ApiMethod method) {
        return call -> {
            synchronized (team.views()) {
                return method.carryOut(call);
            }
        };
    }

    private JsonObject open(Call call) {
        JsonObject content = content(call, "modal");
        unique(content, "");
        String user = team.triggers().exchange(call.needs("trigger_id"));
        return answer(team.views().open(user, content));
    }

    private JsonObject push(Call call) {
        JsonObject content = content(call, "modal");
        unique(content, "");
        String user = team.triggers().exchange(call.needs("trigger_id"));
        int depth = team.views().stack(user).size();
        if (depth == 0) {
            throw new Refusal("view_not_found");
        }
        if (depth >= Views.DEEPEST) {
            throw new Refusal("push_limit_reached");
        }
        return answer(team.views().push(user, content));
    }

    private JsonObject update(Call call) {
        JsonObject content = content(call, "modal");
        Optional<View> found = call.has("view_id")
                ? team.views().find(call.text("view_id"))
                : team.views().withExternalId(call.needs("external_id"));
        View view = found.filter(each -> each.type().equals("modal")).orElseThrow(() -> new Refusal("not_found"));
        unchanged(call, view);
        unique(content, view.id());
        return answer(team.views().update(view, content));
    }

    private JsonObject publish(Call call) {
        String user = team.member(call.needs("user_id")).id();
        JsonObject content = content(call, "home");
        team.views().home(user).ifPresent(now -> unchanged(call, now));
        return answer(team.views().publish(user, content));
    }

    private JsonObject content(Call call, String type) {
        if (!call.has("view")) {
            throw new Refusal("invalid_arguments", List.of("missing required field: view"));
        }
        JsonObject content = contents.view(call.object("view"));
        if (!Json.text(content, "type").equals(type)) {
            throw new Refusal(
                    "invalid_arguments", List.of("must be a valid " + type + " view [json-pointer:/view/type]"));
        }
        return content;
    }

    private static void unchanged(Call call, View now) {
        if (call.has("hash") && !call.text("hash").equals(now.hash())) {
            throw new Refusal("hash_conflict");
        }
    }

    private void unique(JsonObject content, String own) {
        team.views()
                .withExternalId(Json.text(content, "external_id"))
                .filter(view -> !view.id().equals(own))
                .ifPresent(view -> {
                    throw new Refusal("duplicate_external_id");
                });
    }

    private JsonObject answer(View view) {
        return Json.of("view", Shapes.view(team, view));
    }
}
