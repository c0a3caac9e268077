package quotient.workspace.person;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quotient.workspace.delivery.Answer;
import quotient.workspace.delivery.Delivery;
import quotient.workspace.team.FormState;
import quotient.workspace.team.Json;
import quotient.workspace.team.Member;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.View;
import quotient.workspace.team.Views;

/** Submits and closes modals, and does with them what the app's answer says. */
final class Submitting {
    private final Desk desk;
    private final Member user;
    private final Views views;

    Submitting(Desk desk, Member user) {
        this.desk = desk;
        this.user = user;
        this.views = desk.team().views();
    }

    Answer submit(View standing, JsonObject state) {
        View view = views.type(standing, FormState.kept(standing.blocks(), state));
        Map<String, String> complaints = Filling.complaints(view, view.values());
        if (!complaints.isEmpty()) {
            views.refuse(view, complaints);
            return Answer.failed("incomplete", "Some fields need another look.").refusing(complaints);
        }
        Answer answer = desk.line().send(Delivery.interaction(desk.payloads().submission(user, view)));
        if (!answer.ok()) {
            return answer.because(answer.error(), "We had some trouble connecting. Try again?");
        }
        try {
            return follow(view, answer);
        } catch (Refusal refusal) {
            return answer.because(refusal.error(), refusal.getMessage());
        }
    }

    private Answer follow(View view, Answer answer) {
        JsonObject body = Json.parseObject(answer.body());
        switch (Json.text(body, "response_action")) {
            case "" -> views.close(view, false);
            case "clear" -> views.close(view, true);
            case "update" -> views.update(view, next(body));
            case "push" -> push(next(body));
            case "errors" -> {
                Map<String, String> errors = errors(view, Json.object(body, "errors"));
                views.refuse(view, errors);
                return answer.refusing(errors);
            }
            default -> throw new Refusal("invalid_response_action");
        }
        return answer;
    }

    private JsonObject next(JsonObject body) {
        return desk.contents().view(Json.object(body, "view"));
    }

    private void push(JsonObject content) {
        if (views.stack(user.id()).size() >= Views.DEEPEST) {
            throw new Refusal("push_limit_reached");
        }
        views.push(user.id(), content);
    }

    private static Map<String, String> errors(View view, JsonObject errors) {
        List<String> inputs = new ArrayList<>();
        view.blocks().forEach(each -> {
            if (Json.text(each.getAsJsonObject(), "type").equals("input")) {
                inputs.add(Json.text(each.getAsJsonObject(), "block_id"));
            }
        });
        Map<String, String> sentences = new LinkedHashMap<>();
        errors.keySet().forEach(block -> sentences.put(block, Json.text(errors, block)));
        if (sentences.isEmpty() || !inputs.containsAll(sentences.keySet())) {
            throw new Refusal("invalid_errors", List.of("errors must name input blocks, not " + sentences.keySet()));
        }
        return sentences;
    }

    Answer close(View view, boolean all) {
        views.close(view, all);
        if (!view.notifiesOnClose()) {
            return Answer.done();
        }
        return desk.line().send(Delivery.interaction(desk.payloads().closed(user, view, all)));
    }
}
