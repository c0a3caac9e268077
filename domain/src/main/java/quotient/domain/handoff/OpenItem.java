package quotient.domain.handoff;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.alerts.Severity;
import quotient.domain.people.PersonId;

/**
 * Something that somebody has still to settle.
 *
 * @param id as people say it, such as {@code A-1001}, {@code I-12} or {@code Q-1007}
 * @param headline what it is, as one sentence or phrase with its figures
 * @param acknowledged whether somebody has said that they see to it
 * @param owner a person, where it has one
 * @param advice the usual next step, offered to whoever plans it
 * @param nextAction what will be done, where the item itself says so
 * @param eta when it will be settled or spoken of again, where the item itself says so
 */
public record OpenItem(
        Sort sort,
        String id,
        Severity severity,
        String headline,
        Instant openedAt,
        boolean acknowledged,
        Optional<PersonId> owner,
        String advice,
        Optional<String> nextAction,
        Optional<Instant> eta) {

    /** What sort of thing it is. */
    public enum Sort {
        INCIDENT,
        ALERT,
        APPROVAL
    }

    /** Whether it may not be handed over without an ETA (PRC §26): everything worse than minor. */
    public boolean isPriority() {
        return severity != Severity.SEV4;
    }

    public boolean isUnacknowledgedCritical() {
        return severity.mayWake() && !acknowledged && sort != Sort.APPROVAL;
    }
}
