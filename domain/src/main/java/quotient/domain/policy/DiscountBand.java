package quotient.domain.policy;

import java.util.Optional;
import quotient.domain.money.Percent;
import quotient.domain.people.Role;

/**
 * One row of the discount matrix (P30, X7).
 *
 * @param upTo the largest discount of this band, itself included
 * @param approver empty when nobody needs to approve
 * @param condition what the matrix asks for at this level
 */
public record DiscountBand(Percent upTo, Optional<Role> approver, String condition) {}
