package quotient.domain.clientdigests;

import java.util.List;
import java.util.Optional;

/**
 * A digest in words, as the client reads it.
 *
 * @param headline empty where the lines speak for themselves
 * @param lines whole sentences, not escaped
 * @param trend what its picture shows
 * @param milestones what it claims, by code: never said again
 */
public record DigestText(String headline, List<String> lines, Optional<TwoWeeks> trend, List<String> milestones) {

    public DigestText {
        lines = List.copyOf(lines);
        milestones = List.copyOf(milestones);
    }

    public static DigestText of(String headline, List<String> lines) {
        return new DigestText(headline, lines, Optional.empty(), List.of());
    }
}
