package quotient.domain.quotetriage;

import java.time.Instant;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;

/**
 * What somebody wants done about a quote.
 *
 * @param shown the version of the plan that they looked at, 0 when there was none
 */
public record TriageWish(int shown, PersonId owner, Remediation remediation, Instant followUp, Percent margin) {}
