package quotient.bot.quotes;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.slack.Feature;
import quotient.domain.keeping.Page;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteFilter;

/** App Home: what waits for this person, and what they made last. */
public final class QuoteHome implements Feature {

    private static final int MOST = 10;

    private final QuoteDesk desk;

    public QuoteHome(QuoteDesk desk) {
        this.desk = desk;
    }

    @Override
    public void plugInto(App app) {
        app.event(AppHomeOpenedEvent.class, (event, context) -> {
            String user = event.getEvent().getUser();
            if (user != null && "home".equals(event.getEvent().getTab())) {
                desk.acknowledging()
                        .later(() -> desk.slack()
                                .publishHome(user, view(desk.directory().actor(user))));
            }
            return context.ack();
        });
    }

    String view(Actor actor) {
        Instant now = desk.clock().instant();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Quotient, the revenue desk"));
        if (Permission.QUOTE.isGivenTo(actor)) {
            blocks.add(Blocks.actions(
                    "home", List.of(Blocks.primary(Blocks.button("Price a piece of work", Actions.NEW, "new")))));
        }
        blocks.addAll(
                QuoteList.waiting(desk.finding().awaiting(actor, MOST), now).blocks());
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section("*Your latest quotes*"));
        blocks.addAll(desk.finding()
                .list(actor, QuoteFilter.by(actor.id()), MOST, Optional.empty())
                .match(
                        (Page<Quote> page) -> QuoteList.message(page, now).blocks(),
                        refusal -> List.of(Blocks.section(refusal.sentence()))));
        blocks.addAll(QuoteHelp.help().blocks());
        JsonObject view = new JsonObject();
        view.addProperty("type", "home");
        view.add("blocks", Blocks.array(blocks));
        return view.toString();
    }
}
