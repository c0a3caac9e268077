package quotient.bot.incidents;

/** What the buttons of incidents are called; whoever draws one and whoever hears it use the same name. */
final class Actions {

    static final String DECLARE = "incident.declare";
    /** From an alert: the button on its card, and its form. */
    static final String DECLARE_FROM_ALERT = "incident.declare_from_alert";

    static final String TAKE = "incident.take";
    static final String UPDATE = "incident.update";
    static final String RESOLVE = "incident.resolve";
    static final String TELL = "incident.tell";
    static final String CREDIT = "incident.credit";
    static final String DETAILS = "incident.details";
    static final String MESSAGE_APPROVE = "incident.message.approve";
    static final String MESSAGE_REWORD = "incident.message.reword";
    static final String MESSAGE_WITHHOLD = "incident.message.withhold";
    static final String CREDIT_APPROVE = "incident.credit.approve";
    static final String CREDIT_REJECT = "incident.credit.reject";
    /** The message shortcut "Add to incident timeline", and its form. */
    static final String TIMELINE = "incident.timeline";

    private Actions() {}
}
