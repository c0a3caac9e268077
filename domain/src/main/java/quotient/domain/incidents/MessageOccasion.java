package quotient.domain.incidents;

/** Why a customer is told. */
public enum MessageOccasion {
    FIRST,
    UPDATE,
    RESOLUTION
}
