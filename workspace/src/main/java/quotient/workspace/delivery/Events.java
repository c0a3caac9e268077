package quotient.workspace.delivery;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import quotient.workspace.team.Json;

/** The Events API: each event is sent at once, and up to three times again while the app does not take it. */
public final class Events {
    private final AppLine line;
    private final Payloads payloads;
    private final ScheduledExecutorService executor;
    private final List<Duration> delays;
    private final Set<String> subscribed = new CopyOnWriteArraySet<>(Set.of("app_home_opened", "message.im"));

    /** Sends over this line; the delays stand before each further try: for Slack a moment, a minute, five minutes. */
    public Events(AppLine line, Payloads payloads, ScheduledExecutorService executor, List<Duration> delays) {
        this.line = line;
        this.payloads = payloads;
        this.executor = executor;
        this.delays = List.copyOf(delays);
    }

    public void subscribe(Set<String> names) {
        subscribed.clear();
        subscribed.addAll(names);
    }

    /** Tells the app if it subscribed to this name, written as in its manifest: {@code message.im}. */
    public void happened(String name, JsonObject event) {
        if (subscribed.contains(name)) {
            deliver(Delivery.event(payloads.event(event)), 0, Duration.ZERO);
        }
    }

    private void deliver(Delivery delivery, int attempt, Duration delay) {
        try {
            var unused = executor.schedule(() -> attempt(delivery, attempt), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            subscribed.clear();
        }
    }

    private void attempt(Delivery delivery, int attempt) {
        Answer answer = line.send(delivery);
        boolean taken = answer.status() / 100 == 2 || answer.error().equals(Answer.NO_RETRY);
        if (!taken && attempt < delays.size()) {
            Map<String, String> headers =
                    Map.of("X-Slack-Retry-Num", Integer.toString(attempt + 1), "X-Slack-Retry-Reason", reason(answer));
            deliver(delivery.with(headers), attempt + 1, delays.get(attempt));
        }
    }

    private static String reason(Answer answer) {
        if (answer.status() != 0) {
            return "http_error";
        }
        return answer.error().equals("operation_timeout") ? "http_timeout" : "connection_failed";
    }

    /** Asks the app to prove that the address is its own; the challenge must come back. */
    public boolean verifyAddress(String challenge) {
        Answer answer = line.send(Delivery.event(payloads.urlVerification(challenge)));
        String said = Json.text(Json.parseObject(answer.body()), "challenge");
        return answer.status() == 200
                && (said.equals(challenge) || answer.body().trim().equals(challenge));
    }
}
