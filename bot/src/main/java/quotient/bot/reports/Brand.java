package quotient.bot.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the company shows itself in what its clients read.
 *
 * @param name empty for the company's own
 * @param colour as {@code #1f3a5f}
 */
public record Brand(Optional<String> name, String colour) {

    /** A blue on which white letters, and which on white, can be read. */
    public static final String USUAL_COLOUR = "#1f3a5f";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    /** WCAG asks for a contrast of 4.5 with white; this is the brightest that has it. */
    private static final double BRIGHTEST = 1.05 / 4.5 - 0.05;

    /** Made last: making one asks for what stands above. */
    public static final Brand USUAL = new Brand(Optional.empty(), USUAL_COLOUR);

    public Brand {
        colour = colour.toLowerCase(Locale.ROOT);
        if (!isReadable(colour)) {
            throw new IllegalArgumentException(
                    "which is no colour that white letters can be read on: write a dark one like " + USUAL_COLOUR);
        }
    }

    private static boolean isReadable(String colour) {
        return COLOUR.matcher(colour).matches()
                && 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5) <= BRIGHTEST;
    }

    private static double light(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
