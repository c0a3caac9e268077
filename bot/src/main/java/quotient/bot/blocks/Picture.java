package quotient.bot.blocks;

import java.util.function.Supplier;

/**
 * A picture of a message, drawn when it is about to be uploaded.
 *
 * @param name of the file, with its ending
 * @param altText says what the picture shows, for those who do not see it; Slack takes 1,000 characters
 */
public record Picture(String name, String altText, Supplier<byte[]> png) {

    private static final int LONGEST_ALT_TEXT = 1000;

    public Picture {
        altText = Text.shorten(altText, LONGEST_ALT_TEXT);
    }
}
