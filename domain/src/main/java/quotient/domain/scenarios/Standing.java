package quotient.domain.scenarios;

/** What may be done with an option now (PRC §37, §38; P42, P43). */
public enum Standing {
    /** Keeps its guardrail. */
    CLEAR("may be presented", true, true),
    /** The one premium option, below its guardrail and answered for. */
    STRETCH("may be presented as the premium stretch", true, true),
    /** Below its guardrail, under an executive's memo. */
    EXCEPTED("may be presented under the executive's memo", true, true),
    /** Below its guardrail and answered for: it can be asked for as a quote. */
    OWNED("not to be presented before the Deal Desk approves its quote", true, false),
    LACKS_OWNER("rejected until a strategic-exception owner is named", false, false),
    WAITS_FOR_EXECUTIVE("rejected unless an executive approves", false, false),
    /** The set was declined, sent back, or run again. */
    CLOSED("closed", false, false);

    private final String spoken;
    private final boolean usable;
    private final boolean presentable;

    Standing(String spoken, boolean usable, boolean presentable) {
        this.spoken = spoken;
        this.usable = usable;
        this.presentable = presentable;
    }

    public String spoken() {
        return spoken;
    }

    /** Whether it may be made into a quote, which then asks for its own approvals. */
    public boolean isUsable() {
        return usable;
    }

    /** Whether a customer may see it. */
    public boolean isPresentable() {
        return presentable;
    }
}
