package quotient.bot.http;

import com.google.gson.JsonObject;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.domain.deskhealth.Messenger;
import quotient.domain.notices.Deliveries;

/** What an orchestrator asks without a token: whether the process lives, and whether it can do its work. */
public final class HealthApi implements Routes {

    static final String LIVE = "/api/health/live";
    static final String READY = "/api/health/ready";
    private static final Logger LOG = LoggerFactory.getLogger(HealthApi.class);

    private final Deliveries deliveries;
    private final Supplier<Messenger.Reach> slack;

    /** @param slack how it was when it was last talked to; it never makes the bot unready, as what cannot be sent waits */
    public HealthApi(Deliveries deliveries, Supplier<Messenger.Reach> slack) {
        this.deliveries = deliveries;
        this.slack = slack;
    }

    @Override
    public void addTo(RoutesConfig door) {
        door.get(LIVE, HealthApi::live);
        door.get(READY, this::ready);
    }

    private static void live(Context context) {
        JsonObject body = new JsonObject();
        body.addProperty("status", "live");
        Answer.of(200, body).send(context);
    }

    private void ready(Context context) {
        try {
            answer(deliveries.depth()).send(context);
        } catch (RuntimeException unusable) {
            LOG.warn("not ready: the database does not answer ({})", unusable.toString());
            JsonObject body = new JsonObject();
            body.addProperty("status", "not ready");
            body.addProperty("database", "down");
            body.addProperty("slack", reach());
            Answer.of(503, body).send(context);
        }
    }

    private Answer answer(Deliveries.Depth depth) {
        JsonObject outbox = new JsonObject();
        outbox.addProperty("waiting", depth.waiting());
        outbox.addProperty("given_up", depth.givenUp());
        JsonObject body = new JsonObject();
        body.addProperty("status", "ready");
        body.addProperty("database", "up");
        body.add("outbox", outbox);
        body.addProperty("slack", reach());
        return Answer.of(200, body);
    }

    private String reach() {
        return slack.get().name().toLowerCase(Locale.ROOT);
    }
}
