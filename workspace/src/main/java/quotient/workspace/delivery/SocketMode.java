package quotient.workspace.delivery;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import quotient.workspace.team.Json;
import quotient.workspace.team.Team;

/** Socket Mode: the app calls in, and each delivery travels in an envelope that the app must acknowledge. */
public final class SocketMode implements Sockets {
    private final Team team;
    private final Consumer<Boolean> connected;
    private final Map<String, Boolean> tickets = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final List<WsContext> connections = new CopyOnWriteArrayList<>();

    /** Keeps the connections of this team's app and tells when the first comes or the last goes. */
    public SocketMode(Team team, Consumer<Boolean> connected) {
        this.team = team;
        this.connected = connected;
    }

    public void routes(RoutesConfig routes) {
        routes.ws("/link", socket -> {
            socket.onConnect(this::welcome);
            socket.onMessage(message -> acknowledged(Json.parseObject(message.message())));
            socket.onClose(this::gone);
        });
    }

    /** An address for one connection, as {@code apps.connections.open} gives it out. */
    public String address() {
        String ticket = team.ids().next("", 24);
        tickets.put(ticket, true);
        return team.address().page().toString().replaceFirst("^http", "ws") + "link?ticket=" + ticket;
    }

    private void welcome(WsConnectContext connection) {
        String ticket = Optional.ofNullable(connection.queryParam("ticket")).orElse("");
        if (tickets.remove(ticket) == null) {
            connection.closeSession(1008, "unknown ticket");
            return;
        }
        connection.enableAutomaticPings();
        connections.add(connection);
        connected.accept(true);
        connection.send(Json.write(Json.of(
                "type", "hello",
                "num_connections", connections.size(),
                "connection_info", Json.of("app_id", team.appId()),
                "debug_info", Json.of("host", "workspace", "approximate_connection_time", 18_060))));
    }

    private void gone(WsContext connection) {
        if (connections.removeIf(each -> each.sessionId().equals(connection.sessionId())) && connections.isEmpty()) {
            connected.accept(false);
        }
    }

    private void acknowledged(JsonObject envelope) {
        Optional.ofNullable(waiting.remove(Json.text(envelope, "envelope_id")))
                .ifPresent(answer -> answer.complete(envelope));
    }

    @Override
    public Optional<Answer> send(Delivery delivery, Duration patience) {
        return connections.stream().findFirst().map(connection -> send(connection, delivery, patience));
    }

    private Answer send(WsContext connection, Delivery delivery, Duration patience) {
        String id = team.ids().next("", 32);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            connection.send(Json.write(envelope(id, delivery)));
            return answer(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Answer.failed("operation_timeout", "The app did not answer in time");
        } catch (ExecutionException broken) {
            return Answer.failed("dispatch_failed", "The app cannot be reached");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Answer.failed("dispatch_failed", "The workspace is closing");
        } finally {
            waiting.remove(id);
        }
    }

    private static JsonObject envelope(String id, Delivery delivery) {
        JsonObject envelope = Json.of(
                "envelope_id",
                id,
                "type",
                delivery.kind().envelope(),
                "accepts_response_payload",
                delivery.kind() != Delivery.Kind.EVENT,
                "payload",
                delivery.payload());
        Optional.ofNullable(delivery.headers().get("X-Slack-Retry-Num"))
                .ifPresent(number -> envelope.addProperty("retry_attempt", Integer.parseInt(number)));
        Optional.ofNullable(delivery.headers().get("X-Slack-Retry-Reason"))
                .ifPresent(reason -> envelope.addProperty("retry_reason", reason));
        return envelope;
    }

    private static Answer answer(JsonObject envelope) {
        JsonObject payload = Json.object(envelope, "payload");
        String body = payload.isEmpty() ? "" : Json.write(payload);
        return new Answer(200, "application/json", body, "", "", Map.of());
    }
}
