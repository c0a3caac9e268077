package quotient.domain.pricingaudits;

import java.util.List;
import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * What an auditor wants kept of one quote or exception.
 *
 * @param failed what is not in order
 * @param fault what is wrong about it; present if and only if something failed
 */
public record AuditWish(List<ChecklistItem> failed, Optional<Fault> fault) {

    public AuditWish {
        failed = List.copyOf(failed);
    }

    /** How bad it is, in which words, and who mends it. */
    public record Fault(FindingSeverity severity, String sentence, PersonId owner) {}
}
