package quotient.domain.notices;

/**
 * What a notice says; the feature that says it declares the kind, and a view of the same name draws it.
 *
 * @param name such as {@code approval_card}
 * @param living whether its message is drawn again whenever its subject changes
 */
public record Kind(String name, boolean living) {}
