package quotient.bot.quotes;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.home.HomeSection;
import quotient.bot.home.Tab;
import quotient.domain.keeping.Page;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;

/** The tab of App Home for quotes: what waits for this person, and what they made last. */
public final class QuoteHome implements Tab {

    private static final int MOST = 10;

    private final QuoteDesk desk;
    private final HomeSection waiting;

    /** @param waiting draws what waits for the decision of whoever looks */
    public QuoteHome(QuoteDesk desk, HomeSection waiting) {
        this.desk = desk;
        this.waiting = waiting;
    }

    @Override
    public String code() {
        return "quotes";
    }

    @Override
    public String title() {
        return "Quotes";
    }

    /** Who may not quote still reads help. */
    @Override
    public boolean isFor(Actor actor) {
        return true;
    }

    @Override
    public List<JsonObject> blocks(Actor actor) {
        Instant now = desk.reception().clock().instant();
        List<JsonObject> blocks = new ArrayList<>();
        if (Permission.QUOTE.isGivenTo(actor)) {
            blocks.add(Blocks.actions(
                    "home", List.of(Blocks.primary(Blocks.button("Price a piece of work", Actions.NEW, "new")))));
        }
        blocks.addAll(waiting.blocks(actor));
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*Your latest quotes*"));
        blocks.addAll(desk.finding()
                .list(actor, QuoteFilter.by(actor.id()), MOST, Optional.empty())
                .match(
                        (Page<Quote> page) -> QuoteList.message(page, now).blocks(),
                        refusal -> List.of(Blocks.section(refusal.sentence()))));
        blocks.addAll(QuoteHelp.help(desk.policies().inForce()).blocks());
        return blocks;
    }
}
