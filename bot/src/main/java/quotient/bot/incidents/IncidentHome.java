package quotient.bot.incidents;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.home.Tab;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for incidents: the open ones, the worst first, and the way to declare one. */
public final class IncidentHome implements Tab {

    private final IncidentVerbs verbs;

    public IncidentHome(IncidentDesk desk) {
        this.verbs = new IncidentVerbs(desk);
    }

    @Override
    public String code() {
        return "incidents";
    }

    @Override
    public String title() {
        return "Incidents";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.DECLARE_INCIDENTS.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return verbs.open(actor).blocks();
    }
}
