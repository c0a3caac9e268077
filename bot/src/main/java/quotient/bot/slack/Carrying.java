package quotient.bot.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quotient.bot.blocks.Message;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;

/**
 * Carries one notice to Slack, exactly once. Before a message goes out the database knows that it is about to; when the
 * answer is lost, or the process dies before it could be kept, the message is looked up by its id before it is sent again.
 */
public final class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    /** A lookup goes back this much further than the attempt, in case the clocks differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    /** A process that died and was started again at once must not look before its last words have reached Slack. */
    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(1);
    /** The first may have failed because the database was busy. */
    private static final int DRAWINGS_TRIED = 3;

    private final Deliveries deliveries;
    private final SlackCalls slack;
    private final InThread thread;
    private final Pictures pictures;
    private final Map<String, NoticeView> views;
    private final Undeliverable undeliverable;
    private final Clock wall;
    private final Map<NoticeId, Integer> drawingsFailed = new ConcurrentHashMap<>();
    private final CircuitBreaker breaker = new CircuitBreaker();

    /** Hears of what Slack will not take to its place; it is kept, and sent when somebody has mended the cause. */
    public interface Undeliverable {
        void heard(Notice notice, String error);
    }

    /**
     * @param views by the name of the kind that they draw
     * @param undeliverable hears of every notice that is given up because of its destination
     */
    public Carrying(
            Deliveries deliveries,
            SlackCalls slack,
            Map<String, NoticeView> views,
            Undeliverable undeliverable,
            Clock wall) {
        this.deliveries = deliveries;
        this.slack = slack;
        this.thread = new InThread(slack);
        this.pictures = new Pictures(slack);
        this.views = Map.copyOf(views);
        this.undeliverable = undeliverable;
        this.wall = wall;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /**
     * At a start, and when somebody asks: what was given up for a cause that may have been mended gets one more try.
     *
     * @return how many notices
     */
    public int reviveMendable() {
        int revived = Troubles.MENDABLE.stream()
                .mapToInt(why -> deliveries.revive(why, wall.instant()))
                .sum();
        if (revived > 0) {
            LOG.info("{} notices that were given up are tried again", revived);
        }
        return revived;
    }

    void carry(Delivery delivery) {
        Optional<Message> drawn;
        try {
            drawn = draw(delivery.notice());
        } catch (RuntimeException broken) {
            LOG.error("{} cannot be drawn", delivery.notice().id(), broken);
            drawAgain(delivery, "cannot be drawn: " + broken.getMessage());
            return;
        }
        drawingsFailed.remove(delivery.notice().id());
        if (drawn.isEmpty()) {
            giveUp(delivery, "nothing to say any more");
        } else if (delivery.isRedrawing()) {
            redraw(delivery, drawn.get());
        } else {
            post(delivery, drawn.get());
        }
    }

    private Optional<Message> draw(Notice notice) {
        String kind = notice.kind().name();
        return Optional.ofNullable(views.get(kind))
                .orElseThrow(() -> new IllegalStateException("there is no view for " + kind))
                .draw(notice);
    }

    private void drawAgain(Delivery delivery, String why) {
        NoticeId id = delivery.notice().id();
        int failed = drawingsFailed.merge(id, 1, Integer::sum);
        if (failed < DRAWINGS_TRIED) {
            deliveries.postponed(id, wall.instant().plus(backoff(failed - 1)), why, delivery.outcomeUnknown());
        } else {
            drawingsFailed.remove(id);
            giveUp(delivery, why);
        }
    }

    /** Its picture is uploaded anew, as an edit replaces all blocks. A card that somebody deleted in Slack is posted anew. */
    private void redraw(Delivery delivery, Message message) {
        Place place = delivery.place().orElseThrow();
        Call<Place> call =
                orPlain(delivery, message, drawn -> pictures.send(drawn, ready -> slack.update(place, ready)));
        if (call instanceof Call.Refused<Place> refused && refused.error().equals("message_not_found")) {
            LOG.info(
                    "{} was deleted in Slack and is posted anew",
                    delivery.notice().id());
            deliveries.orphaned(delivery.notice().id(), wall.instant());
        } else {
            settle(delivery, call, false);
        }
    }

    private void post(Delivery delivery, Message message) {
        if (delivery.outcomeUnknown() && !isCertainlyNotThere(delivery)) {
            return;
        }
        settle(
                delivery,
                orPlain(delivery, message, drawn -> pictures.send(drawn, ready -> attempt(delivery, ready))),
                true);
    }

    /** Kept right before the call: after a crash the message is looked up a moment after this, not before it can be there. */
    private Call<Place> attempt(Delivery delivery, Message message) {
        Notice notice = delivery.notice();
        deliveries.posting(notice.id(), wall.instant());
        return thread.post(delivery, message);
    }

    /** Keeps where it stands if it does. */
    private boolean isCertainlyNotThere(Delivery delivery) {
        Notice notice = delivery.notice();
        Instant attempt = delivery.postingSince().orElseThrow();
        if (wall.instant().isBefore(attempt.plus(ARRIVES_WITHIN))) {
            deliveries.postponed(notice.id(), attempt.plus(ARRIVES_WITHIN), "may still be on its way", true);
            return false;
        }
        Call<Optional<Place>> found = thread.find(delivery, attempt.minus(CLOCKS_DIFFER));
        if (!(found instanceof Call.Answered<Optional<Place>> answered)) {
            settle(delivery, found, true);
            return false;
        }
        breaker.heard(true, wall.instant());
        // A living message stands as it was drawn then; one more drawing shows what is true now.
        int drawn = notice.kind().living() ? 0 : delivery.drawing();
        answered.answer().ifPresent(place -> deliveries.posted(notice.id(), place, drawn, wall.instant()));
        return answered.answer().isEmpty();
    }

    private static Call<Place> orPlain(Delivery delivery, Message message, Function<Message, Call<Place>> send) {
        Call<Place> call = send.apply(message);
        if (call instanceof Call.Refused<Place> refused && Troubles.WITH_BLOCKS.contains(refused.error())) {
            LOG.error(
                    "{}: Slack refuses its blocks ({}), only its text is said",
                    delivery.notice().id(),
                    refused.error());
            return send.apply(new Message(message.text(), List.of()));
        }
        return call;
    }

    /** @param posting whether an unknown outcome could mean a second message */
    private void settle(Delivery delivery, Call<?> call, boolean posting) {
        breaker.heard(!(call instanceof Call.Undelivered<?> || call instanceof Call.Unknown<?>), wall.instant());
        if (call instanceof Call.Answered<?> answered && answered.answer() instanceof Place place) {
            deliveries.posted(delivery.notice().id(), place, delivery.drawing(), wall.instant());
        } else if (call instanceof Call.RateLimited<?> limited) {
            postpone(delivery, limited.pause(), call, delivery.outcomeUnknown());
        } else if (call instanceof Call.Refused<?> refused) {
            refuse(delivery, refused.error());
        } else {
            boolean unknown = posting && (delivery.outcomeUnknown() || call instanceof Call.Unknown<?>);
            postpone(delivery, backoff(delivery.attempts()), call, unknown);
        }
    }

    private void refuse(Delivery delivery, String error) {
        if (!Troubles.WITH_THE_TOKEN.contains(error)) {
            giveUp(delivery, error);
            if (Troubles.MENDABLE.contains(error)) {
                undeliverable.heard(delivery.notice(), error);
            }
            return;
        }
        LOG.error("Slack refuses our token ({}): nothing can be sent until it is mended; run ./quotient doctor", error);
        breaker.tokenRefused(wall.instant());
        postpone(delivery, CircuitBreaker.TOKEN_PAUSE, new Call.Refused<>(error), delivery.outcomeUnknown());
    }

    private void giveUp(Delivery delivery, String why) {
        Notice notice = delivery.notice();
        LOG.warn("{} to {} is given up: {}", notice.id(), notice.to().id(), why);
        deliveries.givenUp(notice.id(), why, wall.instant());
    }

    private void postpone(Delivery delivery, Duration wait, Call<?> call, boolean outcomeUnknown) {
        LOG.info("{} waits {} ms: {}", delivery.notice().id(), wait.toMillis(), call.described());
        deliveries.postponed(delivery.notice().id(), wall.instant().plus(wait), call.described(), outcomeUnknown);
    }

    /** 1, 2, 4, 8, 15 seconds. */
    static Duration backoff(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 4));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
