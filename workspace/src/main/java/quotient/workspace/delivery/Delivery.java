package quotient.workspace.delivery;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import quotient.workspace.team.Json;

/** One thing for the app to know, before it is decided how it gets there. */
public record Delivery(Kind kind, JsonObject payload, Map<String, String> headers) {
    /** How a payload travels over HTTP, and what Socket Mode calls it. */
    public enum Kind {
        COMMAND("slash_commands"),
        INTERACTION("interactive"),
        EVENT("events_api");

        private final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }

        public String envelope() {
            return envelope;
        }
    }

    public Delivery {
        payload = payload.deepCopy();
        headers = Map.copyOf(headers);
    }

    public static Delivery command(JsonObject payload) {
        return new Delivery(Kind.COMMAND, payload, Map.of());
    }

    public static Delivery interaction(JsonObject payload) {
        return new Delivery(Kind.INTERACTION, payload, Map.of());
    }

    public static Delivery event(JsonObject payload) {
        return new Delivery(Kind.EVENT, payload, Map.of());
    }

    public Delivery with(Map<String, String> next) {
        return new Delivery(kind, payload, next);
    }

    public String contentType() {
        return kind == Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** The raw body as it stands on the wire. */
    public String body() {
        return switch (kind) {
            case EVENT -> Json.write(payload);
            case INTERACTION -> "payload=" + encoded(Json.write(payload));
            case COMMAND ->
                payload.keySet().stream()
                        .map(name -> name + "=" + encoded(Json.text(payload, name)))
                        .collect(Collectors.joining("&"));
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
