package quotient.bot.simulation;

/** The process has ended at this very step. Not an exception: nobody in the house may catch it and go on. */
final class Killed extends Error {

    private static final long serialVersionUID = 1;

    Killed() {
        super("killed", null, false, false);
    }
}
