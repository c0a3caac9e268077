package quotient.bot.certification;

/** What the buttons and forms of {@code /cert} are called; whoever draws one and whoever hears it use the same name. */
final class CertActions {

    /** Its value is the number of the level. */
    static final String TAKE = "cert.take";
    /** The form with the questions, cases or tasks. */
    static final String HAND_IN = "cert.hand_in";
    /** The button, and its form. */
    static final String JUDGE = "cert.judge";
    /** Shows what was answered. */
    static final String SHOW = "cert.show";

    private CertActions() {}
}
