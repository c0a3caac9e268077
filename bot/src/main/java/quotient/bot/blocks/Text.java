package quotient.bot.blocks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Text on its way into Slack. Everything that a person or a client wrote goes through {@link #escape}. */
public final class Text {

    private static final DateTimeFormatter FALLBACK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.ROOT);

    private Text() {}

    /** So that a name such as {@code <!channel>} is read and notifies nobody. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** At most so many characters; an ellipsis shows that something is missing. Never cuts a character in two. */
    public static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    public static String mention(String userId) {
        return "<@" + userId + ">";
    }

    /** Drawn in the reader's own zone; the fallback carries the company's. */
    public static String moment(Instant moment, ZoneId zone) {
        return "<!date^" + moment.getEpochSecond() + "^{date_short_pretty} {time}|"
                + FALLBACK.format(moment.atZone(zone)) + ">";
    }
}
