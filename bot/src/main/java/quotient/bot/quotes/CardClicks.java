package quotient.bot.quotes;

import com.slack.api.bolt.App;
import java.util.function.BiFunction;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Hears buttons on cards: an old or foreign value still gets a sensible answer, and a refusal is told beside the card. */
final class Clicks {

    static final String OLD_FORM =
            "This form is from another time and I cannot read it any more. Close it and open it again from the card.";

    private static final Message OLD_CARD = Message.plain(
            "This card is from another time and I cannot read it any more. `/quote mine` lists your quotes.");

    private final QuoteDesk desk;

    Clicks(QuoteDesk desk) {
        this.desk = desk;
    }

    void on(App app, String action, BiFunction<Click, CardReference, Answer> handler) {
        app.blockAction(action, (request, context) -> {
            Click click = Click.of(request);
            return desk.acknowledging()
                    .acknowledge(() -> click.card()
                            .map(card -> handler.apply(click, card))
                            .orElseGet(() -> tell(click, OLD_CARD)));
        });
    }

    Actor actor(Click click) {
        return desk.directory().actor(click.user());
    }

    /** Beside the message that was clicked; App Home has none, so there it opens. */
    Answer tell(Click click, Message message) {
        return click.responseUrl().isEmpty()
                ? desk.replies().opening(click.triggerId(), Modal.reading("Quotient", message), "")
                : desk.replies().beside(click.responseUrl(), message);
    }

    /** Opens the form if the outcome is good, else says why not. */
    <T> Answer open(Click click, Outcome<T> outcome, Function<T, Modal> form) {
        return outcome.match(
                value -> desk.replies().opening(click.triggerId(), form.apply(value), click.responseUrl()),
                refusal -> tell(click, Replies.refused(refusal)));
    }
}
