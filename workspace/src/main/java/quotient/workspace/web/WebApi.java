package quotient.workspace.web;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import quotient.workspace.delivery.Replies;
import quotient.workspace.faults.Fault;
import quotient.workspace.faults.Faults;
import quotient.workspace.team.Json;
import quotient.workspace.team.Refusal;
import quotient.workspace.team.Team;
import quotient.workspace.team.Uploads.Upload;

/** The HTTP face of Slack: methods under {@code /api/}, uploads, response_urls; each may meet a fault. */
public final class WebApi {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final Team team;
    private final Methods methods;
    private final Replies replies;
    private final Faults faults;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();

    public WebApi(Team team, Methods methods, Replies replies, Faults faults) {
        this.team = team;
        this.methods = methods;
        this.replies = replies;
        this.faults = faults;
    }

    public void routes(RoutesConfig routes) {
        routes.get("/api/{method}", this::method);
        routes.post("/api/{method}", this::method);
        routes.post("/response/{team}/{secret}", this::response);
        routes.post("/upload/v1/{secret}", this::upload);
    }

    /** Ends every silence at once. */
    public void close() {
        closing.complete(null);
    }

    private void method(Context request) {
        String method = request.pathParam("method");
        Arguments given = Arguments.of(request);
        meeting(request, method, () -> {
            OptionalInt wait = methods.wait(method, given.arguments());
            if (wait.isPresent()) {
                limited(request, wait.getAsInt());
            } else {
                json(request, methods.answer(method, given.arguments(), given.token()));
            }
        });
    }

    private void response(Context request) {
        String secret = request.pathParam("secret");
        meeting(request, "response_url", () -> {
            OptionalInt wait = methods.wait(
                    "response_url", Json.of("channel", replies.channel(secret).orElse("")));
            if (wait.isPresent()) {
                limited(request, wait.getAsInt());
                return;
            }
            try {
                replies.redeem(secret, Json.parseObject(request.body()));
                request.result("ok");
            } catch (Refusal refusal) {
                request.status(
                        refusal.error().endsWith("_url") || refusal.error().equals("invalid_token") ? 404 : 400);
                json(request, refusal.body());
            }
        });
    }

    private void upload(Context request) {
        meeting(request, "upload", () -> {
            Optional<Upload> announced = team.uploads().withSecret(request.pathParam("secret"));
            byte[] bytes = Arguments.bytes(request);
            if (announced.isEmpty()
                    || bytes.length == 0
                    || bytes.length != announced.get().length()) {
                request.status(400).result("Bad upload");
            } else {
                team.uploads().fill(announced.get(), bytes);
                request.result("OK - " + bytes.length);
            }
        });
    }

    private void meeting(Context request, String method, Runnable carryOut) {
        if (faults.down()) {
            BrokenLine.cut(request);
            return;
        }
        Optional<Fault> fault = faults.meet(method);
        if (fault.isEmpty() || fault.get().kind().carriesOut()) {
            carryOut.run();
        }
        fault.ifPresent(each -> suffer(request, each));
    }

    private void suffer(Context request, Fault fault) {
        switch (fault.kind()) {
            case RATE_LIMITED -> limited(request, (int) fault.length().toSeconds());
            case SERVER_ERROR -> request.status(500).result("Internal Server Error");
            case NONSENSE -> request.contentType("text/html").result("<html><body>Please log in.</body></html>");
            case DROPPED, CARRIED_OUT_THEN_DROPPED -> BrokenLine.cut(request);
            case SLOW ->
                request.future(() ->
                        closing.copy().completeOnTimeout(null, fault.length().toMillis(), TimeUnit.MILLISECONDS));
            case CARRIED_OUT_THEN_SILENT ->
                request.future(() -> closing.copy()
                        .completeOnTimeout(null, SILENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .thenRun(() -> BrokenLine.cut(request)));
        }
    }

    private static void limited(Context request, int seconds) {
        request.status(429).header("Retry-After", Integer.toString(seconds));
        json(request, Json.of("ok", false, "error", "ratelimited"));
    }

    private static void json(Context request, JsonObject body) {
        request.contentType("application/json; charset=utf-8")
                .result(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
