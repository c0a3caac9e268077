package quotient.bot.pricinghealth;

import com.google.gson.JsonObject;
import java.util.List;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Text;
import quotient.bot.home.Tab;
import quotient.domain.people.Actor;

/** The tab of App Home for pricing: the five sections of its dashboard, by role (P95, P97). */
public final class PricingTab implements Tab {

    private static final int MOST_WAITING = 10;

    private final HealthDesk desk;

    public PricingTab(HealthDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "pricing";
    }

    @Override
    public String title() {
        return "Pricing";
    }

    @Override
    public boolean isFor(Actor actor) {
        return desk.dashboard().isFor(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return desk.dashboard()
                .show(actor)
                .match(
                        dashboard ->
                                DashboardView.blocks(dashboard, desk.finding().awaiting(actor, MOST_WAITING)),
                        refusal -> List.of(Blocks.section(Text.escape(refusal.sentence()))));
    }
}
