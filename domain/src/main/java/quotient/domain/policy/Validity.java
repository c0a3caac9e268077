package quotient.domain.policy;

/**
 * How long a quote is good for once the customer has it.
 *
 * @param days from the day on which it is sent
 * @param remindedBefore how many days before its last one its author is reminded
 */
public record Validity(int days, int remindedBefore) {}
