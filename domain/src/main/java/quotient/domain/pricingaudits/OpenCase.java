package quotient.domain.pricingaudits;

import java.util.Set;

/**
 * A case that somebody is about to audit.
 *
 * @param headline what it is, in a phrase
 * @param passed what the desk itself found in order; the auditor verifies it and adds the rest
 */
public record OpenCase(AuditRound round, String subject, String headline, Set<ChecklistItem> passed) {

    public OpenCase {
        passed = Set.copyOf(passed);
    }
}
