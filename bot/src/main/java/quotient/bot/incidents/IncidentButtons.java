package quotient.bot.incidents;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Replies;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.IncidentId;
import quotient.domain.outcome.Outcome;

/** The buttons of incidents, of messages to customers and of credits. Whether a click counts is decided at the click. */
public final class IncidentButtons implements Feature {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. `/incident` lists the open ones.");

    private final IncidentDesk desk;
    private final IncidentWork work;
    private final IncidentVerbs verbs;
    private final Clicks clicks;

    public IncidentButtons(IncidentDesk desk) {
        this.desk = desk;
        this.work = desk.work();
        this.verbs = new IncidentVerbs(desk);
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, Actions.DECLARE, this::declare);
        onIncident(app, Actions.TAKE, this::take);
        onIncident(app, Actions.DETAILS, (click, id) -> clicks.tell(click, verbs.show(clicks.actor(click), id)));
        onIncident(app, Actions.TELL, this::tell);
        onIncident(
                app,
                Actions.UPDATE,
                (click, id) -> clicks.open(click, verbs.mayHandle(clicks.actor(click), id), IncidentModalView::update));
        onIncident(
                app,
                Actions.RESOLVE,
                (click, id) ->
                        clicks.open(click, verbs.mayHandle(clicks.actor(click), id), IncidentModalView::resolution));
        onIncident(
                app,
                Actions.CREDIT,
                (click, id) -> clicks.open(click, verbs.mayCredit(clicks.actor(click), id), IncidentModalView::credit));
        onMessage(app, Actions.MESSAGE_APPROVE, this::approve);
        onMessage(
                app,
                Actions.MESSAGE_REWORD,
                (click, message) -> clicks.open(
                        click,
                        work.telling().mayReword(clicks.actor(click), message.id(), message.version()),
                        IncidentModalView::rewording));
        onMessage(
                app,
                Actions.MESSAGE_WITHHOLD,
                (click, message) -> clicks.open(
                        click,
                        work.telling().mayDecide(clicks.actor(click), message.id(), message.version()),
                        IncidentModalView::withholding));
        onCredit(
                app,
                Actions.CREDIT_APPROVE,
                (click, id) -> silent(click, work.crediting().approve(clicks.actor(click), id)));
        onCredit(
                app,
                Actions.CREDIT_REJECT,
                (click, id) -> clicks.open(
                        click, work.crediting().mayDecide(clicks.actor(click), id), IncidentModalView::rejection));
    }

    private Answer declare(Click click) {
        IncidentVerbs.Said said = verbs.declaration(clicks.actor(click), click.responseUrl());
        return said.form()
                .map(form -> desk.reception().replies().opening(click.triggerId(), form, click.responseUrl()))
                .orElseGet(() -> clicks.tell(click, said.message().orElseThrow()));
    }

    /** The card itself changes; where it cannot, because only its reader sees it, the reader is told. */
    private Answer take(Click click, IncidentId id) {
        return work.handling()
                .take(clicks.actor(click), id)
                .match(
                        taken -> click.onEphemeral() || click.responseUrl().isEmpty()
                                ? clicks.tell(click, Message.plain("You lead " + taken.id() + " now."))
                                : Answer.silent(),
                        refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer tell(Click click, IncidentId id) {
        return clicks.tell(
                click,
                work.telling()
                        .draft(clicks.actor(click), id)
                        .match(
                                drafted -> Message.plain(drafted
                                        + (drafted == 1
                                                ? " draft waits for the approval of somebody else."
                                                : " drafts wait for the approval of somebody else.")),
                                Replies::refused));
    }

    /** A customer without a channel is not told by this click, so whoever approved it hears that plainly. */
    private Answer approve(Click click, Reference.OfMessage message) {
        return work.telling()
                .approve(clicks.actor(click), message.id(), message.version())
                .match(
                        approved -> approved.channel().isPresent()
                                ? Answer.silent()
                                : clicks.tell(
                                        click,
                                        Message.plain(":warning: " + Text.escape(approved.client())
                                                + " has no channel here, so nothing was posted. Please tell them"
                                                + " another way.")),
                        refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private <T> Answer silent(Click click, Outcome<T> outcome) {
        return outcome.match(done -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private void onIncident(App app, String action, BiFunction<Click, IncidentId, Answer> handler) {
        on(app, action, Reference::incident, handler);
    }

    private void onMessage(App app, String action, BiFunction<Click, Reference.OfMessage, Answer> handler) {
        on(app, action, Reference::message, handler);
    }

    private void onCredit(App app, String action, BiFunction<Click, CreditId, Answer> handler) {
        on(app, action, Reference::credit, handler);
    }

    private <T> void on(
            App app, String action, Function<String, Optional<T>> reading, BiFunction<Click, T, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> reading.apply(click.value())
                        .map(subject -> handler.apply(click, subject))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }
}
