package quotient.bot.charts;

/**
 * Figures that can be shown: as a picture, as a sentence for those who do not see it, and as a table. One input makes all
 * three, so they never tell different things. Making one loads nothing that draws; only {@link #png} does.
 */
public sealed interface Chart permits Trend, Bars, Stack, Multiples, Funnel {

    Caption caption();

    /** The picture as PNG, 1200 x 600 pixels, opaque. Without any figures it says so in a sentence. */
    byte[] png();

    /** What the picture shows, as plain text that is not escaped; at most 1,000 characters, the most telling first. */
    String altText();

    /**
     * The same figures in columns of one width, escaped for mrkdwn, to stand between three backticks. At most 2,900
     * characters and 31 rows: of more the last stand there, and the lowest and the highest of all.
     */
    String rows();
}
