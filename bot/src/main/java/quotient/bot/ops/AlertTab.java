package quotient.bot.ops;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.Tab;
import quotient.domain.alerts.AlertFilter;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for alerts: what is open, what is silenced, and who is told of what. */
public final class AlertTab implements Tab {

    private static final int MOST = 15;

    private final OpsDesk desk;

    public AlertTab(OpsDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "alerts";
    }

    @Override
    public String title() {
        return "Alerts";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.HANDLE_ALERTS.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        List<JsonObject> blocks = new ArrayList<>(AlertBoard.board(
                        desk.finding().list(actor, AlertFilter.LIVE, MOST),
                        desk.companies().current())
                .blocks());
        blocks.add(Blocks.divider());
        blocks.addAll(
                AlertBoard.silences(desk.silencing().current(), desk.companies().current())
                        .blocks());
        return blocks;
    }
}
