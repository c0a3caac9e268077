package quotient.workspace.team;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A person or a bot.
 *
 * @param name the full name as it is shown
 * @param title such as "Sales manager"; empty for none
 */
public record Member(String id, String name, String title, ZoneId zone, boolean bot) {
    public static final String SLACKBOT = "USLACKBOT";

    public Member {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A member needs an id and a name");
        }
    }

    /** The short name without blanks, Slack's {@code user_name}; never an identity. */
    public String handle() {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", ".");
    }
}
