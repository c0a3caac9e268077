package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import quotient.domain.people.Actor;

/** What the story of an exception says, in a sentence. */
final class ExceptionSentences {

    private ExceptionSentences() {}

    static String progressed(DealException exception, ExceptionForm.Measured measured, Actor actor) {
        String won = measured.percent().signum() == 0
                ? "Nothing won back yet, said by " + actor.name()
                : actor.name() + " measured " + points(measured.percent()) + " won back";
        return won + "; " + exception.recovered() + " of "
                + points(exception.deal().gap()) + " in all." + after(measured.note());
    }

    static String closed(DealException exception, ExceptionForm.Measured measured, Actor actor) {
        return "Closed by " + actor.name() + " with a measured margin of "
                + measured.percent().toPlainString() + " %; the guardrail is "
                + exception.deal().minimumMargin() + "." + after(measured.note());
    }

    static String tooMuch(DealException exception, BigDecimal typed) {
        String before = exception.recovered().signum() == 0
                ? ""
                : ", " + exception.recovered().toPlainString() + " of it are won back, and "
                        + exception.remaining().toPlainString() + " are missing";
        return "margin_recovered_pct " + typed.toPlainString() + " is more than " + exception.id()
                + " can win back: its gap is " + points(exception.deal().gap()) + before + ".";
    }

    /** {@code 2.50 points}. */
    static String points(BigDecimal points) {
        return points.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private static String after(String note) {
        return note.isEmpty() ? "" : " " + note;
    }
}
