package quotient.bot.cadence;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.Tab;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home on which overdue measurements stand until somebody sees to them (M9, M12). */
public final class CadenceTab implements Tab {

    private final CadenceVerbs verbs;

    public CadenceTab(CadenceVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public String code() {
        return "measurements";
    }

    @Override
    public String title() {
        return "Measurements";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.SEE_ROI.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return isFor(actor)
                ? verbs.schedules(actor).blocks()
                : List.of(Blocks.section("Only those who answer for revenue see this."));
    }
}
