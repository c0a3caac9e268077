package quotient.domain.policy;

/**
 * One setting of the policy with what it is measured in and where it comes from.
 *
 * @param unit such as {@code USD per 1,000 tokens}
 * @param source such as {@code PRC §33}
 */
public record Figure<T>(T value, String unit, String source) {}
