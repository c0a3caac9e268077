package quotient.workspace.web;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import quotient.workspace.blocks.Contents;
import quotient.workspace.delivery.SocketMode;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;

/** All methods of the Web API by name, behind the token and the rates. */
public final class Methods {
    private static final String APP_LEVEL = "apps.connections.open";

    private final Map<String, ApiMethod> methods = new HashMap<>();
    private final String botToken;
    private final String appToken;
    private final Optional<Pacing> pacing;

    /** Answers to these tokens; {@code limits} says whether rates are kept. */
    public Methods(Team team, Contents contents, SocketMode sockets, String botToken, String appToken, boolean limits) {
        this.botToken = botToken;
        this.appToken = appToken;
        this.pacing = limits ? Optional.of(new Pacing(team.stopwatch())) : Optional.empty();
        List.of(
                        new ChatMethods(team, contents).methods(),
                        new ConversationMethods(team).methods(),
                        new PeopleMethods(team).methods(),
                        new ViewMethods(team, contents).methods(),
                        new FileMethods(team).methods())
                .forEach(methods::putAll);
        methods.put(APP_LEVEL, call -> Json.of("url", sockets.address()));
    }

    /** Whole seconds to wait before this call would be taken. */
    public OptionalInt wait(String method, JsonObject arguments) {
        return pacing.map(rates -> rates.wait(method, Json.text(arguments, "channel")))
                .orElseGet(OptionalInt::empty);
    }

    /** The answer to a call, a refusal being one too. */
    public JsonObject answer(String method, JsonObject arguments, String token) {
        try {
            ApiMethod known = Optional.ofNullable(methods.get(method)).orElseThrow(() -> new Refusal("unknown_method"));
            admit(method, token);
            JsonObject answer = Json.of("ok", true);
            known.carryOut(Call.of(method, arguments))
                    .entrySet()
                    .forEach(each -> answer.add(each.getKey(), each.getValue()));
            return answer;
        } catch (Refusal refusal) {
            return refusal.body();
        }
    }

    private void admit(String method, String token) {
        if (method.equals("api.test")) {
            return;
        }
        if (token.isEmpty()) {
            throw new Refusal("not_authed");
        }
        if (method.equals("auth.test") && token.equals(appToken)) {
            return;
        }
        boolean appLevel = method.equals(APP_LEVEL);
        if (token.equals(appLevel ? botToken : appToken)) {
            throw new Refusal("not_allowed_token_type");
        }
        if (!token.equals(appLevel ? appToken : botToken)) {
            throw new Refusal("invalid_auth");
        }
    }
}
