package quotient.bot.charts;

import java.awt.Color;

/**
 * What is written at the right of a picture, beside the line or part that it names.
 *
 * @param at the value beside which it should stand
 * @param value in bold; may be empty
 * @param letters the colour of its letters
 * @param line the colour of the thread that leads to it
 */
record EndLabel(double at, String value, String name, Color letters, Color line) {

    /** Says what a line is, without a value of its own. */
    static EndLabel named(double at, String name, Color letters) {
        return new EndLabel(at, "", name, letters, letters);
    }
}
