package quotient.bot.quotes;

import com.slack.api.bolt.App;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;

/** Hears buttons on cards of quotes: an old or foreign value still gets a sensible answer. */
final class CardClicks {

    static final Message OLD_CARD = Message.plain(
            "This card is from another time and I cannot read it any more. `/quote mine` lists your quotes.");

    private final Clicks clicks;

    CardClicks(Clicks clicks) {
        this.clicks = clicks;
    }

    void on(App app, String action, BiFunction<Click, CardReference, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> CardReference.read(click.value())
                        .map(card -> handler.apply(click, card))
                        .orElseGet(() -> clicks.tell(click, OLD_CARD)));
    }
}
