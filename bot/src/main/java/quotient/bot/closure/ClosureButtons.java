package quotient.bot.closure;

import com.slack.api.bolt.App;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.domain.closure.ClosingTheDay;

/** Hears <i>Close the day</i>. Whether it closes is decided at the click; the card shows that it did. */
public final class ClosureButtons implements Feature {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. `/ops day` shows how today stands.");

    private final ClosingTheDay closing;
    private final Clicks clicks;

    public ClosureButtons(ClosingTheDay closing, Reception reception) {
        this.closing = closing;
        this.clicks = new Clicks(reception);
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, ClosureActions.CLOSE, this::close);
    }

    private Answer close(Click click) {
        return DayWord.read(click.value())
                .map(day -> closing.close(clicks.actor(click), day)
                        .match(
                                closed -> clicks.tell(click, Message.plain(":lock: " + day + " is closed.")),
                                refusal -> clicks.tell(click, Replies.refused(refusal))))
                .orElseGet(() -> clicks.tell(click, OLD));
    }
}
