package quotient.bot.slack;

import java.time.Duration;
import java.time.Instant;
import quotient.domain.deskhealth.Messenger;

/**
 * Keeps everything back while Slack refuses our token or is gone. While it is gone, one try now and then asks whether it is
 * back, however many messages to however many places wait.
 */
final class CircuitBreaker {

    static final Duration TOKEN_PAUSE = Duration.ofSeconds(15);
    /** So many calls in a row without an answer mean that Slack is gone, and not that one message is ill-fated. */
    private static final int GONE_AFTER = 3;

    private int unanswered;
    private Instant pausedUntil = Instant.MIN;
    private Messenger.Reach reach = Messenger.Reach.UNKNOWN;

    /** @param answered whether Slack said anything, a refusal included */
    synchronized void heard(boolean answered, Instant now) {
        reach = answered ? Messenger.Reach.REACHABLE : Messenger.Reach.UNREACHABLE;
        unanswered = answered ? 0 : unanswered + 1;
        if (unanswered >= GONE_AFTER) {
            pausedUntil = now.plus(Carrying.backoff(unanswered - GONE_AFTER));
        }
    }

    synchronized void tokenRefused(Instant now) {
        pausedUntil = now.plus(TOKEN_PAUSE);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(pausedUntil());
    }

    /** Until when nothing is tried; in the past while everything is. */
    synchronized Instant pausedUntil() {
        return pausedUntil;
    }

    synchronized Messenger.Reach reach() {
        return reach;
    }
}
