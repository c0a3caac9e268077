package quotient.domain.pricinghealth;

import quotient.domain.people.Role;

/**
 * Something that needs somebody.
 *
 * @param code names its kind, such as {@code cost_spike}
 * @param sentence what is the matter, with its figures
 * @param owner the role whose it is (PRC §56)
 * @param action what to do about it
 */
public record HealthIssue(String code, Severity severity, String sentence, Role owner, String action) {}
