package quotient.workspace.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quotient.workspace.person.Desk;
import quotient.workspace.person.Person;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Json;
import quotient.workspace.team.Message;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;
import quotient.workspace.team.Uploads.Upload;

/** What the page asks and does under {@code /client/}; {@code as} names the person at the page. */
public final class PageApi {
    private final Desk desk;
    private final Team team;
    private final PageShapes shapes;
    private final Reads reads;
    private final Stream stream;
    private final PageActs acts;
    private final ClockBar clock = new ClockBar();

    public PageApi(Desk desk) {
        this.desk = desk;
        this.team = desk.team();
        this.shapes = new PageShapes(desk);
        this.reads = new Reads(team);
        this.stream = new Stream(team, shapes);
        this.acts = new PageActs(desk, shapes, reads);
        stream.start();
    }

    public void routes(RoutesConfig routes) {
        PageFiles.routes(routes);
        routes.before("/", Doorkeeper::check);
        routes.before("/client/*", Doorkeeper::check);
        asks(routes, "state", request -> shapes.state());
        asks(routes, "messages", this::messages);
        asks(routes, "home", this::home);
        asks(routes, "unread", request -> reads.unread(as(request).id()));
        asks(routes, "clock", request -> clock.state());
        routes.post("/client/clock", request -> does(request, (person, given) -> clock.move(Json.text(given, "step"))));
        routes.get("/client/files/{id}", this::file);
        routes.sse("/client/stream", stream::open);
        acts.all().forEach((name, act) -> routes.post("/client/" + name, request -> does(request, act)));
    }

    public ClockBar clock() {
        return clock;
    }

    public void close() {
        clock.close();
        stream.close();
    }

    private void asks(RoutesConfig routes, String name, Function<Context, JsonObject> answer) {
        routes.get("/client/" + name, request -> {
            try {
                json(request, answer.apply(request));
            } catch (Refusal refusal) {
                request.status(404);
                json(request, refusal.body());
            }
        });
    }

    private void does(Context request, PageActs.Act act) {
        JsonObject given = Json.parseObject(request.body());
        if (given.isEmpty()) {
            throw new BadRequestResponse("The page speaks JSON");
        }
        try {
            Person person = desk.person(Json.text(given, "as"));
            json(request, act.done(person, given));
        } catch (Refusal refusal) {
            JsonObject body = refusal.body();
            body.addProperty("message", refusal.error().replace('_', ' '));
            json(request, body);
        }
    }

    private Person as(Context request) {
        return desk.person(query(request, "as"));
    }

    private JsonObject messages(Context request) {
        String user = as(request).id();
        Channel channel = team.channel(query(request, "channel"));
        if (channel.kind() != Channel.Kind.PUBLIC && !channel.has(user)) {
            throw new Refusal("channel_not_found");
        }
        String before = query(request, "before");
        List<Message> all = as(request).sees(channel.id()).stream()
                .filter(message -> shown(message, query(request, "thread_ts")))
                .filter(message -> before.isEmpty() || message.ts().compareTo(before) < 0)
                .toList();
        int first = Math.max(0, all.size() - limit(request));
        List<JsonElement> page = all.subList(first, all.size()).stream()
                .<JsonElement>map(shapes::message)
                .toList();
        return Json.of("messages", Json.list(page), "has_more", first > 0);
    }

    private static boolean shown(Message message, String thread) {
        if (thread.isEmpty()) {
            return !message.reply();
        }
        return message.ts().equals(thread) || message.thread().equals(thread);
    }

    private static int limit(Context request) {
        String limit = query(request, "limit");
        return limit.matches("[1-9]\\d{0,2}") ? Integer.parseInt(limit) : 100;
    }

    private JsonObject home(Context request) {
        return as(request)
                .opensHome()
                .map(view -> Json.of("view", shapes.view(view)))
                .orElseGet(() -> Json.of("view", com.google.gson.JsonNull.INSTANCE));
    }

    private void file(Context request) {
        Upload upload = team.uploads().find(request.pathParam("id")).orElseThrow(NotFoundResponse::new);
        String type = Optional.ofNullable(URLConnection.guessContentTypeFromName(upload.name()))
                .filter(each -> each.matches("image/(png|jpeg|gif)"))
                .orElse("application/octet-stream");
        request.header("X-Content-Type-Options", "nosniff").contentType(type).result(upload.content());
    }

    private static String query(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).orElse("");
    }

    private static void json(Context request, JsonObject body) {
        request.header("Cache-Control", "no-store")
                .contentType("application/json; charset=utf-8")
                .result(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
