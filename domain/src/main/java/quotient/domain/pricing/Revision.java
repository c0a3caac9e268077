package quotient.domain.pricing;

import java.time.Instant;
import java.util.List;

/**
 * What the latest change of a quote was.
 *
 * @param at when it was priced anew (P74)
 * @param by the id of the actor who changed it; like the author, they do not decide on it
 * @param changes each as a reader says it: {@code discount 25 % → 15 %}
 */
public record Revision(Instant at, String by, List<String> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }
}
