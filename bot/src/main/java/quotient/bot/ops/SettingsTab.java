package quotient.bot.ops;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.Tab;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for settings: who is told of what, and how each kind of alert is grouped and repeated. */
public final class SettingsTab implements Tab {

    static final String CODE = "settings";

    private final OpsDesk desk;

    public SettingsTab(OpsDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.SILENCE_ALERTS.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        List<JsonObject> blocks =
                new ArrayList<>(AlertBoard.routes(desk.rules().table()).blocks());
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*How each kind is said*"));
        desk.kinds()
                .all()
                .forEach(kind ->
                        blocks.add(KindSettingsView.row(kind, desk.rules().settings(kind.code()))));
        return blocks;
    }
}
