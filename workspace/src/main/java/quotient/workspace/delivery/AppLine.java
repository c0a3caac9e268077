package quotient.workspace.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The line to the app: signed HTTP requests, stamped with the real time as the app's guard expects it. */
public final class AppLine {
    private static final int REMEMBERED = 1000;

    private final String signingSecret;
    private final Duration patience;
    private final Consumer<Boolean> connected;
    private final Deque<SignedRequest> sent = new ArrayDeque<>();
    private final AppOverHttp http;
    private volatile Optional<App> app = Optional.empty();
    private volatile Sockets sockets = Sockets.none();
    private volatile boolean answering;

    /**
     * @param patience how long an answer may take; Slack gives three seconds
     * @param connected is told whenever the app begins or ceases to answer
     */
    public AppLine(String signingSecret, Duration patience, Consumer<Boolean> connected) {
        this.signingSecret = signingSecret;
        this.patience = patience;
        this.http = new AppOverHttp(patience);
        this.connected = connected;
    }

    public void connect(URI events) {
        connect(request -> http.hear(events, request));
    }

    /** To an app that lives in the same process. */
    public void connect(App next) {
        app = Optional.of(next);
        note(true);
    }

    public void connect(Sockets next) {
        sockets = next;
    }

    /** Whether the app answered last time, or has just been connected. */
    public boolean connected() {
        return answering;
    }

    public void note(boolean now) {
        if (answering != now) {
            answering = now;
            connected.accept(now);
        }
    }

    public SignedRequest sign(String contentType, String body) {
        return sign(contentType, body, Instant.now().getEpochSecond());
    }

    /** Signs rightly, but as of another second: what an old or hasty request looks like. */
    public SignedRequest sign(String contentType, String body, long epochSecond) {
        String timestamp = Long.toString(epochSecond);
        String signature = Signature.sign(signingSecret, timestamp, body);
        return new SignedRequest(
                contentType, body, Map.of(SignedRequest.TIMESTAMP, timestamp, SignedRequest.SIGNATURE, signature));
    }

    public Answer send(Delivery delivery) {
        Optional<Answer> overSocket = sockets.send(delivery, patience);
        overSocket.ifPresent(answer -> note(answer.ok()));
        return overSocket.orElseGet(() -> {
            SignedRequest request = sign(delivery.contentType(), delivery.body());
            for (Map.Entry<String, String> header : delivery.headers().entrySet()) {
                request = request.withHeader(header.getKey(), header.getValue());
            }
            return send(request);
        });
    }

    /** Sends the request as it is and returns the raw answer; nothing is made of it. */
    public Answer send(SignedRequest request) {
        if (app.isEmpty()) {
            return Answer.failed("dispatch_failed", "The app is not connected");
        }
        remember(request);
        try {
            Answer answer = app.get().hear(request);
            note(true);
            return answer;
        } catch (HttpTimeoutException late) {
            note(false);
            return Answer.failed("operation_timeout", "The app did not answer in time");
        } catch (IOException broken) {
            note(false);
            return Answer.failed("dispatch_failed", "The app cannot be reached");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Answer.failed("dispatch_failed", "The workspace is closing");
        }
    }

    /** The latest requests, oldest first. */
    public List<SignedRequest> sent() {
        synchronized (sent) {
            return List.copyOf(sent);
        }
    }

    private void remember(SignedRequest request) {
        synchronized (sent) {
            sent.addLast(request);
            if (sent.size() > REMEMBERED) {
                sent.removeFirst();
            }
        }
    }
}
