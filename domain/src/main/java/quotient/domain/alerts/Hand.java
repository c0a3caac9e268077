package quotient.domain.alerts;

import java.time.Instant;
import quotient.domain.people.Actor;

/**
 * Who did something, when, and why if they said so.
 *
 * @param by a Slack user id, {@code token:NAME} or {@code quotient}
 */
public record Hand(String by, String name, Instant at, String why) {

    public static Hand of(Actor actor, Instant at, String why) {
        return new Hand(actor.id(), actor.name(), at, why);
    }

    public static Hand of(Actor actor, Instant at) {
        return of(actor, at, "");
    }
}
