package quotient.domain.scenarios;

/** What the rule makes of a set of options (PRC §37, P42). */
public enum Advice {
    PROCEED("proceed to the proposal"),
    REVISE("revise and rerun"),
    DEAL_DESK("bring it to the Deal Desk for restructure");

    private final String spoken;

    Advice(String spoken) {
        this.spoken = spoken;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** As the end of a sentence. */
    public String spoken() {
        return spoken;
    }
}
