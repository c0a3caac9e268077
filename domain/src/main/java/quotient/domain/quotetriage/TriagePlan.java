package quotient.domain.quotetriage;

import java.time.Instant;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Percent;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.QuoteId;

/**
 * What was agreed for one escalated quote (P37).
 *
 * @param version counts up from 1 with every change, so that of two people the second sees what the first said
 * @param followUp when the customer hears of it
 * @param margin that is expected after the changes
 * @param hand who said so last
 */
public record TriagePlan(
        QuoteId quote,
        int version,
        PersonId owner,
        Remediation remediation,
        Instant followUp,
        Percent margin,
        Hand hand) {}
