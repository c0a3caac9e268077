package quotient.domain.pricing;

/**
 * For whom somebody decided who stood in for them.
 *
 * @param id the Slack user id
 * @param name as they were called then
 */
public record OnBehalf(String id, String name) {}
