package quotient.domain.incidents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import quotient.domain.alerts.Hand;

/**
 * What one customer is to be told of an incident. It is a draft until somebody who did not write it approves it; only then
 * is it posted (O2).
 *
 * @param version counts its changes; an approval is of one version
 * @param authors everybody who had a hand in its words; none of them may approve it
 * @param drafted who caused it
 * @param decision who approved it or held it back, once somebody has
 * @param channel where it was posted; empty for a customer without a channel
 */
public record ClientMessage(
        ClientMessageId id,
        int version,
        IncidentId incident,
        String client,
        MessageOccasion occasion,
        ClientText text,
        Set<String> authors,
        Hand drafted,
        Status status,
        Optional<Hand> decision,
        Optional<String> channel) {

    public enum Status {
        WAITING,
        APPROVED,
        WITHHELD,
        /** A newer draft took its place before anybody decided. */
        REPLACED
    }

    public ClientMessage {
        authors = Set.copyOf(authors);
    }

    public boolean isWaiting() {
        return status == Status.WAITING;
    }

    ClientMessage reworded(ClientText other, String author) {
        Set<String> all = new HashSet<>(authors);
        all.add(author);
        return new ClientMessage(
                id, version, incident, client, occasion, other, all, drafted, status, decision, channel);
    }

    ClientMessage decided(Status next, Hand hand, Optional<String> to) {
        return new ClientMessage(
                id, version, incident, client, occasion, text, authors, drafted, next, Optional.of(hand), to);
    }

    /** As it is kept after one more change. */
    public ClientMessage changed() {
        return new ClientMessage(
                id, version + 1, incident, client, occasion, text, authors, drafted, status, decision, channel);
    }
}
