package quotient.domain.pricing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.people.Role;

/**
 * One rule's demand that somebody approves.
 *
 * @param deciders any one of these roles may decide, or one that stands in for it
 * @param reason why, as a sentence with its figures
 * @param source the rule that says so, such as {@code PRC §21}
 */
public record ApprovalNeed(Rule rule, Set<Role> deciders, String reason, String source) {

    /** Which rule asks. */
    public enum Rule {
        DISCOUNT,
        GUARDRAIL,
        TERMS,
        SCOPE,
        CERTIFICATION
    }

    public ApprovalNeed {
        deciders = Collections.unmodifiableSet(EnumSet.copyOf(deciders));
    }

    /** {@code sales_manager}, or {@code revops|legal}: what tells one approval of a quote from another. */
    public static String nameOf(Set<Role> deciders) {
        return EnumSet.copyOf(deciders).stream().map(Role::code).collect(Collectors.joining("|"));
    }
}
