package quotient.domain.scenarios;

/**
 * Why an executive must look at a proposal (PRC §40, P44).
 *
 * @param sentence with its figures
 */
public record ReviewTrigger(Kind kind, String sentence) {

    /** Which of the three. */
    public enum Kind {
        COMPLIANCE,
        DEAL_DESK,
        MARGIN
    }
}
