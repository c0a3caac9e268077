package quotient.bot.commandline;

import java.util.Locale;

/** What the doctor found out about one thing, with what to do when it is not well. */
public record Finding(Level level, String subject, String sentence) {

    public enum Level {
        OK("ok"),
        WARN("warn"),
        FAIL("FAIL");

        private final String shown;

        Level(String shown) {
            this.shown = shown;
        }
    }

    public static Finding ok(String subject, String sentence) {
        return new Finding(Level.OK, subject, sentence);
    }

    public static Finding warn(String subject, String sentence) {
        return new Finding(Level.WARN, subject, sentence);
    }

    public static Finding fail(String subject, String sentence) {
        return new Finding(Level.FAIL, subject, sentence);
    }

    public boolean isFailure() {
        return level == Level.FAIL;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-4s %-9s %s", level.shown, subject, sentence);
    }
}
