package quotient.domain.dealdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import quotient.domain.people.CertificationLevel;
import quotient.domain.people.Person;
import quotient.domain.pricing.Approval;

/**
 * Which certifications a decision needs of whoever makes it (P117): whoever vouches for the uncertified is certified, and
 * whoever decides below the guardrail for somebody else holds what approvers of exceptions hold.
 */
final class NeededCertificates {

    private NeededCertificates() {}

    static boolean areHeldBy(Person person, Approval approval, boolean standsIn, LocalDate today) {
        return of(approval, standsIn).stream().allMatch(level -> person.isCertified(level, today));
    }

    private static List<CertificationLevel> of(Approval approval, boolean standsIn) {
        List<CertificationLevel> levels = new ArrayList<>();
        if (approval.asksForCertification()) {
            levels.add(CertificationLevel.REPRESENTATIVE);
        }
        if (standsIn && approval.isBelowGuardrail()) {
            levels.add(CertificationLevel.MANAGER);
        }
        return levels;
    }
}
