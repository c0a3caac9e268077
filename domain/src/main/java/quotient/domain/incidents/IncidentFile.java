package quotient.domain.incidents;

import java.util.List;
import quotient.domain.incidents.ClientMessage.Status;

/** Everything about one incident: itself, the latest of its timeline, what customers are told, and the credits. */
public record IncidentFile(
        Incident incident, List<TimelineEntry> timeline, List<ClientMessage> messages, List<Credit> credits) {

    public IncidentFile {
        timeline = List.copyOf(timeline);
        messages = List.copyOf(messages);
        credits = List.copyOf(credits);
    }

    public List<ClientMessage> waitingMessages() {
        return messages.stream().filter(ClientMessage::isWaiting).toList();
    }

    public List<Credit> waitingCredits() {
        return credits.stream()
                .filter(credit -> credit.status() == Credit.Status.WAITING)
                .toList();
    }

    /** The affected customers who were told, at least once, or in that way. */
    List<String> told(boolean ofTheEnd) {
        return incident.report().clients().stream()
                .filter(client -> messages.stream()
                        .filter(message -> message.status() == Status.APPROVED)
                        .filter(message -> !ofTheEnd || message.occasion() == MessageOccasion.RESOLUTION)
                        .anyMatch(message -> message.client().equalsIgnoreCase(client)))
                .toList();
    }

    /** The four steps of a recovery, in their order. */
    public List<RecoveryStep> recovery() {
        return RecoveryStep.of(this);
    }
}
