package quotient.bot.dealexceptions;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.pricing.QuoteId;

/** The buttons of exceptions. Whether a click counts is decided at the click. */
public final class ExceptionButtons implements Feature {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. `/exceptions` shows the open ones.");

    private final ExceptionDesk desk;
    private final ExceptionVerbs verbs;
    private final Clicks clicks;

    public ExceptionButtons(ExceptionDesk desk) {
        this.desk = desk;
        this.verbs = new ExceptionVerbs(desk);
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, ExceptionActions.NEW, this::open);
        on(app, ExceptionActions.DETAILS, (click, id) -> clicks.tell(click, verbs.show(clicks.actor(click), id)));
        on(
                app,
                ExceptionActions.PROGRESS,
                (click, id) ->
                        clicks.open(click, verbs.mayHandle(clicks.actor(click), id), ExceptionModalView::progress));
        on(
                app,
                ExceptionActions.CLOSE,
                (click, id) ->
                        clicks.open(click, verbs.mayHandle(clicks.actor(click), id), ExceptionModalView::closing));
        on(
                app,
                ExceptionActions.RETIRE,
                (click, id) -> clicks.open(
                        click,
                        desk.work().handling().mayRetire(clicks.actor(click), id),
                        ExceptionModalView::retirement));
        on(app, ExceptionActions.REAPPROVE, this::reapprove);
    }

    private Answer open(Click click) {
        String value = click.value();
        Optional<QuoteId> quote = value.startsWith("Q-") ? QuoteId.typed(value) : Optional.empty();
        ExceptionVerbs.Said said = verbs.form(clicks.actor(click), quote, click.responseUrl());
        return said.form()
                .map(form -> desk.reception().replies().opening(click.triggerId(), form, click.responseUrl()))
                .orElseGet(() -> clicks.tell(click, said.message().orElseThrow()));
    }

    /** The cards themselves change; where they cannot be seen, the one who clicked is told. */
    private Answer reapprove(Click click, ExceptionId id) {
        return desk.work()
                .reapproving()
                .reapprove(clicks.actor(click), id, "")
                .match(
                        done -> click.onEphemeral() || click.responseUrl().isEmpty()
                                ? clicks.tell(click, Message.plain(ExceptionVerbs.reapproved(done)))
                                : Answer.silent(),
                        refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private void on(App app, String action, BiFunction<Click, ExceptionId, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> (click.value().startsWith("X-")
                                ? ExceptionId.typed(click.value())
                                : Optional.<ExceptionId>empty())
                        .map(id -> handler.apply(click, id))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }
}
