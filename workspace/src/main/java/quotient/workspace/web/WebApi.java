package quotient.workspace.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
        routes.get("/api/{method}", this::receive);
        routes.post("/api/{method}", this::receive);
        routes.post("/response/{team}/{secret}", this::receive);
        routes.post("/upload/v1/{secret}", this::receive);
    }

    /** Ends every silence at once. */
    public void close() {
        closing.complete(null);
    }

    /** What a request gets, wherever it comes from. */
    public Reply answer(Asked asked) {
        List<String> path = asked.parts();
        String last = path.get(path.size() - 1);
        return switch (path.get(0)) {
            case "api" -> meeting(last, () -> method(last, asked));
            case "response" -> meeting("response_url", () -> response(last, asked));
            case "upload" -> meeting("upload", () -> upload(last, asked));
            default -> Reply.text(404, "Not found");
        };
    }

    private void receive(Context request) {
        Reply reply = answer(Asked.of(request));
        if (reply.held().isZero()) {
            give(request, reply);
        } else {
            request.future(() -> closing.copy()
                    .completeOnTimeout(null, reply.held().toMillis(), TimeUnit.MILLISECONDS)
                    .thenRun(() -> give(request, reply)));
        }
    }

    private static void give(Context request, Reply reply) {
        if (reply.cut()) {
            BrokenLine.cut(request);
            return;
        }
        reply.retryAfter().ifPresent(seconds -> request.header("Retry-After", Integer.toString(seconds)));
        request.status(reply.status()).contentType(reply.contentType()).result(reply.body());
    }

    private Reply method(String method, Asked asked) {
        OptionalInt wait = methods.wait(method, asked.arguments());
        return wait.isPresent()
                ? Reply.limited(wait.getAsInt())
                : Reply.json(200, methods.answer(method, asked.arguments(), asked.token()));
    }

    private Reply response(String secret, Asked asked) {
        OptionalInt wait = methods.wait(
                "response_url", Json.of("channel", replies.channel(secret).orElse("")));
        if (wait.isPresent()) {
            return Reply.limited(wait.getAsInt());
        }
        try {
            replies.redeem(secret, Json.parseObject(asked.text()));
            return Reply.text(200, "ok");
        } catch (Refusal refusal) {
            boolean isGone = refusal.error().endsWith("_url") || refusal.error().equals("invalid_token");
            return Reply.json(isGone ? 404 : 400, refusal.body());
        }
    }

    private Reply upload(String secret, Asked asked) {
        Optional<Upload> announced = team.uploads().withSecret(secret);
        byte[] bytes = asked.body();
        if (announced.isEmpty()
                || bytes.length == 0
                || bytes.length != announced.get().length()) {
            return Reply.text(400, "Bad upload");
        }
        team.uploads().fill(announced.get(), bytes);
        return Reply.text(200, "OK - " + bytes.length);
    }

    private Reply meeting(String method, Supplier<Reply> carryOut) {
        if (faults.down()) {
            return Reply.none();
        }
        Optional<Fault> fault = faults.meet(method);
        if (fault.isEmpty()) {
            return carryOut.get();
        }
        boolean done = fault.get().kind().carriesOut();
        return suffered(fault.get(), done ? carryOut.get() : Reply.none());
    }

    /** @param good the answer without the fault, where it was carried out */
    private static Reply suffered(Fault fault, Reply good) {
        return switch (fault.kind()) {
            case RATE_LIMITED -> Reply.limited((int) fault.length().toSeconds());
            case SERVER_ERROR -> Reply.text(500, "Internal Server Error");
            case NONSENSE -> Reply.page("<html><body>Please log in.</body></html>");
            case DROPPED, CARRIED_OUT_THEN_DROPPED -> Reply.none();
            case SLOW -> good.after(fault.length());
            case CARRIED_OUT_THEN_SILENT -> Reply.none().after(SILENCE);
        };
    }
}
