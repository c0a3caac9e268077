package quotient.domain.dealexceptions;

/**
 * Who approved that the deal may stay below its guardrail (P50).
 *
 * @param by a Slack user id or {@code token:NAME}
 * @param name and role, as they were then
 */
public record ExceptionApproval(String by, String name, String role) {

    /** {@code Eve, executive}. */
    public String spoken() {
        return name + ", " + role;
    }
}
