package quotient.bot.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Signed requests as Slack sends them, made from real ones. */
public final class SlackShots {

    private static final List<String> PEOPLE =
            List.of("U0REP", "U0NEW", "U0OTHER", "U0MGR", "U0LEAD", "U0EXEC", "U0DESK", "U0LAW", "U0STRANGER");

    private final Chance chance;
    private final RealPayloads real;
    private final Lines lines;
    private final Bending bending;

    public SlackShots(Chance chance, RealPayloads real) {
        this.chance = chance;
        this.real = real;
        this.lines = new Lines(chance);
        this.bending = new Bending(chance);
    }

    /** A request that nothing is wrong with: {@code /quote} for fifty cents. */
    public static Shot plainQuote() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("command", "/quote");
        form.put("user_id", "U0REP");
        form.put("text", "k2p5 medium mid_market 2000 800");
        form.put("response_url", "http://127.0.0.1:1/");
        return Shot.slack(Shot.FORM, form(form).getBytes(UTF_8));
    }

    /** {@code /quote} by anybody, with any line; sometimes with fields missing. */
    public Shot command() {
        Map<String, String> form = new LinkedHashMap<>(chance.of(real.commands()));
        form.put("user_id", chance.of(PEOPLE));
        form.put("text", lines.next());
        if (chance.oneIn(15)) {
            form.keySet().remove(chance.of(List.copyOf(form.keySet())));
        }
        if (chance.oneIn(15)) {
            form.put(chance.of(List.copyOf(form.keySet())), Oddities.one(chance));
        }
        return Shot.slack(Shot.FORM, form(form).getBytes(UTF_8));
    }

    /** A click, a choice or a submission: somebody else's, of another quote, or bent. */
    public Shot interaction() {
        JsonObject payload = chance.of(real.interactions()).deepCopy();
        if (payload.get("user") instanceof JsonObject user) {
            user.addProperty("id", chance.of(PEOPLE));
        }
        if (!chance.oneIn(5)) {
            ofAnotherQuote(payload);
        }
        return payload(chance.oneIn(3) ? payload : bending.bent(payload));
    }

    /** The app is asked for options, which it never offered. */
    public Shot options() {
        JsonObject payload = chance.of(real.interactions()).deepCopy();
        payload.addProperty("type", "block_suggestion");
        payload.addProperty("action_id", "client");
        payload.addProperty("block_id", "client");
        payload.addProperty("value", Oddities.one(chance));
        return payload(chance.oneIn(3) ? payload : bending.bent(payload));
    }

    public Shot event() {
        JsonObject envelope = chance.of(real.events()).deepCopy();
        if (chance.oneIn(3) && envelope.get("event") instanceof JsonObject event) {
            event.addProperty(
                    "type", chance.of(List.of("message", "app_mention", "tokens_revoked", "app_uninstalled", "x")));
        }
        if (chance.oneIn(6)) {
            envelope.addProperty("type", chance.of(List.of("url_verification", "app_rate_limited", "x")));
            envelope.addProperty("challenge", Oddities.one(chance));
        }
        JsonObject sent = chance.oneIn(4) ? envelope : bending.bent(envelope);
        return Shot.slack(Shot.JSON, broken(sent.toString()).getBytes(UTF_8));
    }

    /** Signed, and yet no request that Slack would send. */
    public Shot garbage() {
        byte[] body = switch (chance.below(6)) {
            case 0 -> chance.bytes(300);
            case 1 -> Oddities.huge(chance).getBytes(UTF_8);
            case 2 -> ("payload=" + Oddities.one(chance)).getBytes(UTF_8);
            case 3 -> ("payload=" + encoded(Oddities.one(chance))).getBytes(UTF_8);
            case 4 ->
                form(Map.of(Oddities.one(chance), Oddities.one(chance), "command", Oddities.one(chance)))
                        .getBytes(UTF_8);
            default -> chance.characters(300).getBytes(UTF_8);
        };
        return Shot.slack(chance.of(List.of(Shot.FORM, Shot.JSON, "text/plain", "multipart/form-data", "x")), body);
    }

    private Shot payload(JsonObject payload) {
        return Shot.slack(Shot.FORM, ("payload=" + encoded(broken(payload.toString()))).getBytes(UTF_8));
    }

    /** Now and then cut off, or with half a character in it. */
    private String broken(String json) {
        if (chance.oneIn(40)) {
            return json.substring(0, chance.below(json.length()));
        }
        return chance.oneIn(40) ? json.replaceFirst("\"U0", "\"\\\\ud83dU0") : json;
    }

    private void ofAnotherQuote(JsonObject payload) {
        String card = "Q-" + (1001 + chance.below(300)) + ":1" + (chance.oneIn(3) ? ":" + chance.below(3) : "");
        if (payload.get("actions") instanceof JsonArray actions) {
            for (JsonElement action : actions) {
                if (action instanceof JsonObject object && object.get("value") instanceof JsonPrimitive) {
                    object.addProperty("value", card);
                }
            }
        }
        if (payload.get("view") instanceof JsonObject view
                && view.has("private_metadata")
                && view.get("private_metadata").getAsString().startsWith("Q-")) {
            view.addProperty("private_metadata", card);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
