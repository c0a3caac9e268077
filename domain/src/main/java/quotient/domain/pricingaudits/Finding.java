package quotient.domain.pricingaudits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;

/**
 * Something that an audit found, until it is mended and somebody else than its owner has seen that (P112).
 *
 * @param version counts its changes
 * @param round the name of the round that drew what it is about
 * @param subject such as {@code Q-1007}
 * @param failed what is not in order
 * @param sentence what is wrong, in the auditor's words
 * @param raised the auditor
 * @param closed who verified that it is mended, and by what
 */
public record Finding(
        FindingId id,
        int version,
        String round,
        String subject,
        FindingSeverity severity,
        List<ChecklistItem> failed,
        String sentence,
        PersonId owner,
        Instant due,
        Hand raised,
        Optional<Hand> closed) {

    public Finding {
        failed = List.copyOf(failed);
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(due);
    }

    Finding closedBy(Hand hand) {
        return new Finding(
                id, version, round, subject, severity, failed, sentence, owner, due, raised, Optional.of(hand));
    }

    /** As it is kept after one more change. */
    public Finding changed() {
        return new Finding(id, version + 1, round, subject, severity, failed, sentence, owner, due, raised, closed);
    }
}
