package quotient.bot.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests to the REST API: bodies, queries, paths and headers. */
public final class RestShots {

    private static final JsonObject RIGHT = JsonParser.parseString("""
                    {"model": "k2p5", "complexity": "high", "segment": "enterprise", "estimated_input": 9000000,
                     "estimated_output": 3000000, "task": "webhook", "client": "Acme & Sons", "delivery_type": "task",
                     "discount_pct": 12.5, "overhead_minutes": 30, "terms": ["net60", "data_residency"],
                     "commitment": "annual", "region": "latam", "rush": true, "new_logo": false}""").getAsJsonObject();
    private static final List<String> PATHS = List.of(
            "/api/pricing/quote",
            "/api/pricing/quotes",
            "/api/pricing/quotes/Q-1001",
            "/api/admin/clock",
            "/api/health/live",
            "/api/health/ready",
            "/api/pricing/quote/",
            "/api/",
            "/",
            "/slack/events",
            "/slack",
            "/api/pricing/quotes/Q-1001/x",
            "/api//pricing/quotes",
            "/API/pricing/quotes",
            "/api/pricing/quotes;x=y",
            "/favicon.ico");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW");
    private static final List<String> TYPES = List.of(
            Shot.JSON,
            Shot.JSON,
            Shot.JSON + "; charset=utf-8",
            Shot.JSON + "; charset=utf-16",
            Shot.FORM,
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=x",
            ";",
            "");
    private static final List<String> PARAMETERS =
            List.of("status", "segment", "since", "limit", "cursor", "status", "x", "", "limit[]");
    private static final List<String> VALUES = List.of(
            "approved",
            "pending_approval",
            "smb",
            "2026-03-02",
            "2026-03-02T08:00:00-05:00",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "2300-01-01T00:00:00Z",
            "0",
            "1",
            "200",
            "201",
            "1.5",
            "MTAwMQ");

    private final Chance chance;
    private final Bending bending;
    private final String token;

    /** @param token one that may do everything */
    public RestShots(Chance chance, String token) {
        this.chance = chance;
        this.bending = new Bending(chance);
        this.token = token;
    }

    public Shot next() {
        return switch (chance.below(10)) {
            case 0, 1, 2 -> post(Shot.JSON, json());
            case 3, 4 -> post(Shot.FORM, form());
            case 5, 6 -> get("/api/pricing/quotes?" + query());
            case 7 -> get("/api/pricing/quotes/" + escaped(chance.oneIn(3) ? "Q-" + chance.below(2_000) : odd()));
            case 8 -> clock();
            default -> anything();
        };
    }

    private Shot post(String type, String body) {
        return new Shot("POST", "/api/pricing/quote", headers(type), body.getBytes(UTF_8), false);
    }

    private Shot get(String path) {
        return new Shot("GET", path, headers(""), new byte[0], false);
    }

    /** A clock that is asked to go back, too far, or nowhere: one that moved would change what comes after. */
    private Shot clock() {
        JsonObject body = new JsonObject();
        body.addProperty(
                chance.of(List.of("advance", "to", "advance", "by")),
                chance.of(List.of(
                        "P6Y",
                        "-P1D",
                        "P1X",
                        "P999999999Y",
                        "PT9223372036854775807S",
                        "2025-01-01T00:00:00Z",
                        "+999999999-12-31T23:59:59Z",
                        "2026-13-01",
                        "",
                        "T",
                        "PT")));
        return new Shot(
                "POST", "/api/admin/clock", headers(Shot.JSON), body.toString().getBytes(UTF_8), false);
    }

    private Shot anything() {
        String path = chance.of(PATHS) + (chance.oneIn(3) ? "?" + query() : "");
        byte[] body = chance.oneIn(3) ? chance.bytes(200) : json().getBytes(UTF_8);
        return new Shot(chance.of(METHODS), path, headers(chance.of(TYPES)), body, false);
    }

    private String json() {
        String text = (chance.oneIn(4) ? RIGHT : bending.bent(RIGHT)).toString();
        return switch (chance.below(12)) {
            case 0 -> text.substring(0, chance.below(text.length()));
            case 1 -> text + chance.of(List.of("x", "{}", "\u0000", ",", "]"));
            case 2 -> text.replaceFirst("\"", "'");
            case 3 -> text.replaceFirst("\\{", "{\"model\": \"k2p5\",");
            case 4 -> text.replaceFirst("\"webhook\"", "\"\\\\ud83d\"");
            default -> text;
        };
    }

    private String form() {
        Map<String, String> fields = new LinkedHashMap<>();
        RIGHT.asMap().forEach((name, value) -> fields.put(name, value.isJsonArray() ? "net60" : value.getAsString()));
        for (int times = chance.below(4); times > 0; times--) {
            String name = chance.of(List.copyOf(RIGHT.keySet()));
            fields.put(chance.oneIn(4) ? odd() : name, odd());
        }
        String text = fields.entrySet().stream()
                .map(field -> escaped(field.getKey()) + "=" + escaped(field.getValue()))
                .collect(Collectors.joining("&"));
        return chance.oneIn(6) ? text + chance.of(List.of("&model=opus", "&%", "&%zz=1", "&&&", "&=", "&a=%ff")) : text;
    }

    private String query() {
        List<String> pairs = new ArrayList<>();
        for (int times = chance.below(4); times > 0; times--) {
            String value = chance.oneIn(2) ? chance.of(VALUES) : odd();
            pairs.add(escaped(chance.of(PARAMETERS)) + "=" + escaped(value));
        }
        return String.join("&", pairs);
    }

    private List<String> headers(String type) {
        List<String> headers = new ArrayList<>();
        if (!type.isEmpty()) {
            headers.addAll(List.of("Content-Type", type));
        }
        String authorization = chance.oneIn(12)
                ? chance.of(List.of("Bearer", "Bearer x", "Basic Og==", "bearer  " + token + " ", "", token))
                : "Bearer " + token;
        headers.addAll(List.of("Authorization", authorization));
        if (chance.oneIn(6)) {
            headers.addAll(List.of("Idempotency-Key", chance.of(List.of("k1", "k2", "k3", "", " ", "k".repeat(256)))));
        }
        if (chance.oneIn(12)) {
            headers.addAll(List.of(
                    chance.of(List.of("Accept", "Accept-Encoding", "Content-Encoding", "Range", "Cookie", "If-Match")),
                    chance.of(List.of("gzip", "*", "bytes=9-1", "application/xml", "a=b; c=\"", "x".repeat(3_000)))));
        }
        return headers;
    }

    /** Short enough for a request line. */
    private String odd() {
        String odd = Oddities.one(chance);
        return odd.substring(0, Math.min(odd.length(), 900));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
