package quotient.bot.daily;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.closure.ClosureView;
import quotient.bot.home.Tab;
import quotient.domain.closure.ClosingTheDay;
import quotient.domain.company.Companies;
import quotient.domain.daily.BriefingPeople;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for today: the two-minute checklist with what to do, and how the pricing day stands (P40, P39). */
public final class DayTab implements Tab {

    private final BriefingPeople briefing;
    private final ClosingTheDay closing;
    private final Companies companies;

    public DayTab(BriefingPeople briefing, ClosingTheDay closing, Companies companies) {
        this.briefing = briefing;
        this.closing = closing;
        this.companies = companies;
    }

    @Override
    public String code() {
        return "day";
    }

    @Override
    public String title() {
        return "Today";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.SEE_PRICING_HEALTH.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        List<JsonObject> blocks = new ArrayList<>();
        blocks.addAll(briefing.checklist(actor).match(ChecklistView::blocks, refusal -> List.of()));
        blocks.add(Blocks.divider());
        blocks.addAll(closing.show(actor, Optional.empty())
                .match(standing -> ClosureView.blocks(standing, companies.current()), refusal -> List.of()));
        return blocks;
    }
}
