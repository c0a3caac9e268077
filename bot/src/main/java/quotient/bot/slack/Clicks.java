package quotient.bot.slack;

import com.slack.api.bolt.App;
import java.util.function.Function;
import java.util.regex.Pattern;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Hears buttons and menus, and tells the one who clicked what came of it. */
public final class Clicks {

    private final Reception reception;

    public Clicks(Reception reception) {
        this.reception = reception;
    }

    /** What the handler changes is kept before the acknowledgement. */
    public void on(App app, String action, Function<Click, Answer> handler) {
        on(app, Pattern.compile(Pattern.quote(action)), handler);
    }

    /** Every action of such a name. */
    public void on(App app, Pattern actions, Function<Click, Answer> handler) {
        app.blockAction(actions, (request, context) -> {
            Click click = Click.of(request);
            return reception.acknowledging().acknowledge(() -> handler.apply(click));
        });
    }

    public Actor actor(Click click) {
        return reception.directory().actor(click.user());
    }

    /** Beside the message that was clicked; App Home has none, so there it opens. */
    public Answer tell(Click click, Message message) {
        return click.responseUrl().isEmpty()
                ? reception.replies().opening(click.triggerId(), Modal.reading("Quotient", message), "")
                : reception.replies().beside(click.responseUrl(), message);
    }

    /** Opens the form if the outcome is good, else says why not. */
    public <T> Answer open(Click click, Outcome<T> outcome, Function<T, Modal> form) {
        return outcome.match(
                value -> reception.replies().opening(click.triggerId(), form.apply(value), click.responseUrl()),
                refusal -> tell(click, Replies.refused(refusal)));
    }
}
