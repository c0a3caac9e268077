package quotient.bot.home;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.domain.people.Actor;

/** A part of a tab that another room draws, anew for each person. */
public interface HomeSection {

    List<JsonObject> blocks(Actor actor);
}
