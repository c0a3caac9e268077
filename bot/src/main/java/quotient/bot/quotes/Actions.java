package quotient.bot.quotes;

/** What the buttons of a quote are called; whoever draws one and whoever hears it use the same name. */
public final class Actions {

    static final String NEW = "quote.new";
    static final String SUBMIT = "quote.submit";
    static final String REVISE = "quote.revise";
    static final String RECALL = "quote.recall";
    static final String SEND = "quote.send";
    static final String WHY = "quote.why";
    static final String SHARE = "quote.share";
    static final String CONDITION = "quote.condition";
    static final String DEAL = "quote.deal";
    static final String RECOVER = "quote.recover";
    static final String AGAIN = "quote.again";
    static final String WIN = "quote.win";
    static final String LOSE = "quote.lose";
    static final String REPORT = "quote.report";
    static final String APPROVE = "approval.approve";
    static final String APPROVE_IF = "approval.conditions";
    static final String REJECT = "approval.reject";
    public static final String DETAILS = "approval.details";

    public static final String REASSIGN = "approval.reassign";
    static final String CONFIRM = "condition.confirm";
    static final String GIVE_BACK = "condition.return";

    private Actions() {}
}
