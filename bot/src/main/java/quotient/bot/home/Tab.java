package quotient.bot.home;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.domain.people.Actor;

/** One tab of App Home, drawn anew for each person who opens it. */
public interface Tab {

    /** Short and unique, in lower case; it comes back with the click that opens the tab. */
    String code();

    /** What its button says. */
    String title();

    /** Whether this person has any use for it; asked at each opening. */
    boolean isFor(Actor actor);

    List<JsonObject> blocks(Actor actor);
}
