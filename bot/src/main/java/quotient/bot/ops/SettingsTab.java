package quotient.bot.ops;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.Tab;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.KindSettings;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for settings: who is told of what, and how each kind of alert is grouped and repeated. */
public final class SettingsTab implements Tab {

    private final OpsDesk desk;

    public SettingsTab(OpsDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "settings";
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
        blocks.add(Blocks.section("*How each kind is said*\n```" + kinds() + "```"));
        return blocks;
    }

    private String kinds() {
        StringBuilder table = new StringBuilder(
                String.format("%-22s %7s %9s %7s %7s %9s%n", "kind", "wait", "interval", "repeat", "quiet", "from"));
        for (AlertKind kind : desk.kinds().all()) {
            KindSettings settings = desk.rules().settings(kind.code());
            table.append(String.format(
                    "%-22s %6ds %6d min %5d h %3d min %9s%n",
                    kind.code(),
                    settings.gather().toSeconds(),
                    settings.interval().toMinutes(),
                    settings.repeat().toHours(),
                    settings.quiet().toMinutes(),
                    settings.atLeast().spoken()));
        }
        return table.toString().stripTrailing();
    }
}
