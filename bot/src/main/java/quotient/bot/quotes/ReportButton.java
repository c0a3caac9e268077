package quotient.bot.quotes;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.regex.Pattern;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;

/** Hears "Send me the picture" under a report. */
public final class ReportButton implements Feature {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,3}");
    private static final Message OLD_BUTTON =
            Message.plain("I cannot read this button any more. `/quote report 30` gives you a new one.");

    private final QuoteDesk desk;
    private final Clicks clicks;

    public ReportButton(QuoteDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, Actions.REPORT, click -> clicks.tell(click, send(click)));
    }

    private Message send(Click click) {
        return days(click.value())
                .map(days -> desk.reporting()
                        .sendPicture(clicks.actor(click), days)
                        .match(person -> ReportView.onItsWay(days), Replies::refused))
                .orElse(OLD_BUTTON);
    }

    /** The value comes back from outside. */
    private static Optional<Integer> days(String value) {
        return DAYS.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
