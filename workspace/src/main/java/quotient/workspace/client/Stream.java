package quotient.workspace.client;

import com.google.gson.JsonObject;
import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Happening;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Team;
import quotient.workspace.team.View;

/** Tells every open page what happens, to each person only what that person may see, in order. */
public final class Stream {
    private static final int HEARTBEAT_SECONDS = 15;

    private final Team team;
    private final PageShapes shapes;
    private final Map<String, Set<SseClient>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(Stream::daemon);

    Stream(Team team, PageShapes shapes) {
        this.team = team;
        this.shapes = shapes;
    }

    /** Begins to listen; call once. */
    void start() {
        team.happenings().listen(this::heard);
        var unused = executor.scheduleWithFixedDelay(
                () -> everybody().forEach(client -> client.sendComment("still here")),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    void open(SseClient client) {
        String user = Optional.ofNullable(client.ctx().queryParam("as")).orElse("");
        Set<SseClient> mine = listeners.computeIfAbsent(user, id -> ConcurrentHashMap.newKeySet());
        client.keepAlive();
        client.onClose(() -> mine.remove(client));
        run(() -> {
            mine.add(client);
            client.sendEvent(Json.write(Json.of("type", "hello")));
        });
    }

    void close() {
        executor.shutdownNow();
        everybody().forEach(SseClient::close);
    }

    private List<SseClient> everybody() {
        return listeners.values().stream().flatMap(Set::stream).toList();
    }

    private void heard(Happening happening) {
        run(() -> pass(happening));
    }

    /** One thread writes to all pages, so that each sees everything in the order in which it happened. */
    private void run(Runnable telling) {
        try {
            executor.execute(telling);
        } catch (RejectedExecutionException closing) {
            listeners.clear();
        }
    }

    private void pass(Happening happening) {
        if (happening instanceof Happening.Posted posted) {
            message("message", posted.message());
            parent(posted.message());
        } else if (happening instanceof Happening.Changed changed) {
            message("message_changed", changed.message());
        } else if (happening instanceof Happening.Deleted deleted) {
            Message message = deleted.message();
            JsonObject event = Json.of("type", "message_deleted", "channel", message.channel(), "ts", message.ts());
            readers(message).forEach(user -> send(user, event));
            parent(message);
        } else if (happening instanceof Happening.ChannelsChanged) {
            listeners.keySet().forEach(user -> send(user, Json.of("type", "channels_changed")));
        } else if (happening instanceof Happening.AppConnected app) {
            JsonObject event = Json.of("type", "app", "connected", app.connected());
            listeners.keySet().forEach(user -> send(user, event));
        } else {
            view(happening);
        }
    }

    private void view(Happening happening) {
        if (happening instanceof Happening.ViewOpened opened) {
            view("view_opened", opened.view());
        } else if (happening instanceof Happening.ViewPushed pushed) {
            view("view_pushed", pushed.view());
        } else if (happening instanceof Happening.ViewUpdated updated) {
            view("view_updated", updated.view());
        } else if (happening instanceof Happening.HomePublished home) {
            view("home", home.view());
        } else if (happening instanceof Happening.ViewClosed closed) {
            View view = closed.view();
            send(view.user(), Json.of("type", "view_closed", "view_id", view.id(), "all", closed.all()));
        } else if (happening instanceof Happening.ViewRefused refused) {
            JsonObject errors = new JsonObject();
            refused.errors().forEach(errors::addProperty);
            View view = refused.view();
            send(view.user(), Json.of("type", "view_errors", "view_id", view.id(), "errors", errors));
        }
    }

    private void view(String type, View view) {
        send(view.user(), Json.of("type", type, "view", shapes.view(view)));
    }

    private void message(String type, Message message) {
        JsonObject event = Json.of("type", type, "message", shapes.message(message));
        readers(message).forEach(user -> send(user, event));
    }

    /** A reply changes what the page shows of its parent: the count. */
    private void parent(Message message) {
        if (message.reply()) {
            team.messages()
                    .find(message.channel(), message.thread())
                    .ifPresent(parent -> message("message_changed", parent));
        }
    }

    private List<String> readers(Message message) {
        Optional<Channel> channel = team.directory().channel(message.channel());
        return listeners.keySet().stream()
                .filter(message::visibleTo)
                .filter(user -> channel.filter(each -> each.kind() == Channel.Kind.PUBLIC || each.has(user))
                        .isPresent())
                .toList();
    }

    private void send(String user, JsonObject event) {
        listeners.getOrDefault(user, Set.of()).forEach(client -> client.sendEvent(Json.write(event)));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "workspace-stream");
        thread.setDaemon(true);
        return thread;
    }
}
