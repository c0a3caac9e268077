package quotient.domain.quoteqa;

/** What is looked at in every quote (PRC §34, §61). */
public enum QuoteCheck {
    SENT_UNAPPROVED("sent without a logged approval"),
    MARGIN("below policy"),
    APPROVALS("approvals that do not match the matrix"),
    CALCULATION("priced differently today");

    private final String spoken;

    QuoteCheck(String spoken) {
        this.spoken = spoken;
    }

    /** As a heading counts them: {@code 3 below policy}. */
    public String spoken() {
        return spoken;
    }
}
