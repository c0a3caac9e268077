package quotient.bot.brief;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.Tab;
import quotient.domain.brief.BriefAction;
import quotient.domain.brief.BriefCard;
import quotient.domain.brief.ReadingBriefs;
import quotient.domain.company.Companies;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** The tab of App Home for executives: how the latest brief stands, and which of its questions are open. */
public final class BriefTab implements Tab {

    private final ReadingBriefs reading;
    private final Companies companies;

    public BriefTab(BriefWork work, Companies companies) {
        this.reading = work.reading();
        this.companies = companies;
    }

    @Override
    public String code() {
        return "brief";
    }

    @Override
    public String title() {
        return "Brief";
    }

    @Override
    public boolean isFor(Actor actor) {
        return Permission.ANSWER_BRIEFS.isGivenTo(actor);
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        return reading.latest(actor)
                .map(this::blocks)
                .orElseGet(() -> List.of(Blocks.section(
                        "No brief was said yet. The first comes on Monday morning, to the channel for executives.")));
    }

    private List<JsonObject> blocks(BriefCard card) {
        ZoneId zone = companies.current().zone();
        List<BriefAction> open = Stream.concat(card.carried().stream(), card.raised().stream())
                .filter(BriefAction::isOpen)
                .toList();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*Brief of " + BriefText.day(card.brief().day()) + ":* "
                + BriefText.standing(card.brief(), zone) + ". " + open.size() + " open "
                + (open.size() == 1 ? "question" : "questions") + "."));
        open.forEach(action -> blocks.add(BriefView.question(action, zone)));
        return blocks;
    }
}
