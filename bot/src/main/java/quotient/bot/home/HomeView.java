package quotient.bot.home;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import quotient.bot.blocks.Blocks;

/** Draws App Home: the title, a button for each tab, and the open one below. */
final class HomeView {

    /** Slack's limit for App Home. */
    private static final int MOST_BLOCKS = 100;

    private HomeView() {}

    static JsonObject of(List<Tab> tabs, Tab open, List<JsonObject> blocks) {
        List<JsonObject> all = new ArrayList<>();
        all.add(Blocks.header("Quotient, the revenue desk"));
        if (tabs.size() > 1) {
            all.add(Blocks.actions(
                    "home-tabs", tabs.stream().map(tab -> button(tab, open)).toList()));
            all.add(Blocks.divider());
        }
        all.addAll(blocks);
        JsonObject view = new JsonObject();
        view.addProperty("type", "home");
        view.addProperty("private_metadata", open.code());
        view.add("blocks", Blocks.array(fitting(all)));
        return view;
    }

    private static List<JsonObject> fitting(List<JsonObject> blocks) {
        if (blocks.size() <= MOST_BLOCKS) {
            return blocks;
        }
        List<JsonObject> fitting = new ArrayList<>(blocks.subList(0, MOST_BLOCKS - 1));
        fitting.add(Blocks.context("There is more than fits here."));
        return fitting;
    }

    /** An action id may stand once only in a row, so each carries its tab's code; they are heard by their beginning. */
    private static JsonObject button(Tab tab, Tab open) {
        JsonObject button = Blocks.button(tab.title(), AppHome.OPEN + "." + tab.code(), tab.code());
        return tab.code().equals(open.code()) ? Blocks.primary(button) : button;
    }
}
