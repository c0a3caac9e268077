package quotient.domain.policy;

import quotient.domain.money.Percent;
import quotient.domain.people.Role;

/**
 * The least margin of a delivery type (P21).
 *
 * @param decider who decides when the margin is below it
 * @param advice what to do then, as the end of a sentence
 */
public record Guardrail(Percent minimum, Role decider, String advice) {}
