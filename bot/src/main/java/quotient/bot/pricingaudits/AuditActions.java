package quotient.bot.pricingaudits;

/** What the buttons and forms of audits are called. */
final class AuditActions {

    /** Opens the checklist; its value is the round and the subject. */
    static final String AUDIT = "audit.case";

    static final String CLOSE = "audit.close";
    static final String CHECKLIST = "audit.checklist";
    static final String CLOSING = "audit.closing";

    private AuditActions() {}
}
