package quotient.workspace.page;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import quotient.workspace.Workspace;

/** A tiny app behind the page: a greeting with a button, and a modal that prices while one types. */
final class PageApp implements AutoCloseable {
    static final String GREETING = """
            {"text": "Hello", "blocks": [
              {"type": "section", "block_id": "hello", "text": {"type": "mrkdwn", "text": "Hello *%s*, shall we?"}},
              {"type": "actions", "block_id": "answers", "elements": [
                {"type": "button", "action_id": "join", "style": "primary", "text": {"type": "plain_text", "text": "Count me in"}}]}]}""";

    private static final String MODAL = """
            {"type": "modal", "callback_id": "price", "title": {"type": "plain_text", "text": "New price"},
             "submit": {"type": "plain_text", "text": "Price it"},
             "blocks": [
               {"type": "section", "block_id": "live", "text": {"type": "mrkdwn", "text": "Price: %s"}},
               {"type": "input", "block_id": "tokens", "dispatch_action": true,
                "label": {"type": "plain_text", "text": "Tokens"},
                "element": {"type": "plain_text_input", "action_id": "typed",
                  "dispatch_action_config": {"trigger_actions_on": ["on_character_entered"]}}},
               {"type": "input", "block_id": "segment", "label": {"type": "plain_text", "text": "Segment"},
                "element": {"type": "static_select", "action_id": "chosen", "options": [
                  {"text": {"type": "plain_text", "text": "Enterprise"}, "value": "enterprise"},
                  {"text": {"type": "plain_text", "text": "Startup"}, "value": "startup"}]}}]}""";

    private static final String SURE = """
            {"type": "modal", "callback_id": "sure", "title": {"type": "plain_text", "text": "For nothing?"},
             "submit": {"type": "plain_text", "text": "Yes"}, "close": {"type": "plain_text", "text": "Back"},
             "blocks": [{"type": "section", "text": {"type": "plain_text", "text": "No tokens, no price"}}]}""";

    private static final String SUGGESTIONS = """
            {"options": [{"text": {"type": "plain_text", "text": "Acme &amp; Sons"}, "value": "acme"}]}""";

    private final BlockingQueue<JsonObject> clicks = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService executor = Executors.newFixedThreadPool(4);
    private final Workspace workspace;
    private final HttpServer server;

    PageApp(Workspace workspace) throws IOException {
        this.workspace = workspace;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
        workspace.connect(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events"));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = answer(fields(body)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(Map<String, String> fields) {
        if (fields.containsKey("command")) {
            return command(fields);
        }
        if (!fields.containsKey("payload")) {
            return "";
        }
        JsonObject payload = JsonParser.parseString(fields.get("payload")).getAsJsonObject();
        String type = payload.get("type").getAsString();
        return type.equals("view_submission") ? submitted(payload) : clicked(payload);
    }

    private String command(Map<String, String> fields) {
        if (fields.get("command").equals("/hello")) {
            return GREETING.formatted(fields.get("text").replace("<", "&lt;").replace(">", "&gt;"));
        }
        call("views.open", Map.of("trigger_id", fields.get("trigger_id"), "view", MODAL.formatted("none yet")));
        return "";
    }

    private String clicked(JsonObject payload) {
        clicks.add(payload);
        if (payload.get("type").getAsString().equals("block_suggestion")) {
            return SUGGESTIONS;
        }
        String user = payload.getAsJsonObject("user").get("id").getAsString();
        if (payload.has("view")) {
            JsonObject view = payload.getAsJsonObject("view");
            String price = MODAL.formatted("$" + tokens(view) + ".00");
            call("views.update", Map.of("view_id", view.get("id").getAsString(), "view", price));
        } else if (payload.toString().contains("\"action_id\":\"join\"")) {
            String channel = payload.getAsJsonObject("channel").get("id").getAsString();
            call("chat.postMessage", Map.of("channel", channel, "text", "<@" + user + "> is in"));
        }
        return "";
    }

    private static String submitted(JsonObject payload) {
        JsonObject view = payload.getAsJsonObject("view");
        if (view.get("callback_id").getAsString().equals("sure")) {
            return "{\"response_action\": \"clear\"}";
        }
        String tokens = tokens(view);
        if (tokens.equals("0")) {
            return "{\"response_action\": \"push\", \"view\": " + SURE + "}";
        }
        return tokens.matches("\\d+") ? "" : """
                {"response_action": "errors", "errors": {"tokens": "That is no whole number"}}""";
    }

    private static String tokens(JsonObject view) {
        JsonObject values = view.getAsJsonObject("state").getAsJsonObject("values");
        return values.getAsJsonObject("tokens")
                .getAsJsonObject("typed")
                .get("value")
                .getAsString();
    }

    /** The next click or search that reached the app. */
    JsonObject nextClick() throws InterruptedException {
        JsonObject next = clicks.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("No click reached the app");
        }
        return next;
    }

    /** Calls the Web API and insists on its consent. */
    void call(String method, Map<String, String> arguments) {
        JsonObject body = new JsonObject();
        arguments.forEach(body::addProperty);
        HttpRequest request = HttpRequest.newBuilder(workspace.api().resolve(method))
                .header("Authorization", "Bearer " + workspace.botToken())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            if (!JsonParser.parseString(answer).getAsJsonObject().get("ok").getAsBoolean()) {
                throw new AssertionError(method + ": " + answer);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static Map<String, String> fields(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
