package quotient.bot.charts;

/**
 * What stands above a picture.
 *
 * @param title the message of the picture, a whole sentence; two lines of it are shown
 * @param subtitle what was counted, when, and where it comes from
 */
public record Caption(String title, String subtitle) {

    public Caption {
        title = Checked.words("title", title);
        subtitle = Checked.words("subtitle", subtitle);
    }
}
