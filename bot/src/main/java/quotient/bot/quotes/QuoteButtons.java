package quotient.bot.quotes;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.dealdesk.CarryingQuotes;
import quotient.domain.dealdesk.MeetingConditions;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricing.AssessedQuote;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

/** The author's buttons: ask, send, win, lose, show how a condition was met, why, share. */
public final class QuoteButtons implements Feature {

    private final QuoteDesk desk;
    private final QuoteVerbs verbs;
    private final QuoteModal modal;
    private final DealForms deals;
    private final Clicks clicks;
    private final CardClicks cards;

    public QuoteButtons(QuoteDesk desk, QuoteModal modal, DealForms deals) {
        this.desk = desk;
        this.verbs = new QuoteVerbs(desk);
        this.modal = modal;
        this.deals = deals;
        this.clicks = new Clicks(desk.reception());
        this.cards = new CardClicks(clicks);
    }

    @Override
    public void plugInto(App app) {
        cards.on(app, Actions.SUBMIT, this::submit);
        cards.on(app, Actions.AGAIN, this::again);
        cards.on(app, Actions.RECALL, (click, card) -> step(click, card, actor -> verbs.recall(actor, card.id())));
        cards.on(app, Actions.REVISE, (click, card) -> modal.revise(click, card.id()));
        cards.on(app, Actions.SEND, (click, card) -> step(click, card, actor -> verbs.send(actor, card.id())));
        cards.on(app, Actions.WIN, (click, card) -> step(click, card, actor -> verbs.win(actor, card.id(), "")));
        cards.on(app, Actions.WHY, (click, card) -> look(click, card.id(), QuoteView::reasonsOnly));
        cards.on(app, Actions.SHARE, this::share);
        cards.on(
                app,
                Actions.LOSE,
                (click, card) -> clicks.open(
                        click, shown(click, card.id()), quote -> DecisionForms.loss(quote, CardReference.of(quote))));
        cards.on(
                app,
                Actions.CONDITION,
                (click, card) -> clicks.open(
                        click,
                        desk.meeting().mayShow(clicks.actor(click), card.id(), card.revision(), card.index()),
                        quote -> ConditionView.evidence(quote, card.index(), CardReference.of(quote, card.index()))));
        clicks.on(app, Actions.NEW, click -> modal.open(clicks.actor(click), click.triggerId(), click.responseUrl()));
        onForm(
                app,
                DecisionForms.LOSS,
                Ruling.REASON,
                (actor, card, form) -> desk.carrying()
                        .lose(actor, card.id(), form.field(Ruling.REASON), form.field(CarryingQuotes.COMPETITOR)));
        onForm(
                app,
                ConditionView.EVIDENCE,
                MeetingConditions.EVIDENCE,
                (actor, card, form) -> desk.meeting()
                        .show(actor, card.id(), card.revision(), card.index(), form.field(MeetingConditions.EVIDENCE)));
    }

    /** Asks at once, or opens the form where something has to be said first. */
    private Answer submit(Click click, CardReference card) {
        boolean ready = desk.filing()
                .open(clicks.actor(click), card.id())
                .match(deal -> deal.ready() || !DealView.asks(deal.quote()), refusal -> true);
        return ready ? step(click, card, actor -> verbs.submit(actor, card.id(), "")) : deals.open(click, card.id());
    }

    /** The second quote takes the place of what was said of the first. */
    private Answer again(Click click, CardReference card) {
        Actor actor = clicks.actor(click);
        try {
            return shown(click, card.id())
                    .then(first -> desk.quoting().quote(actor, first.request()))
                    .match(
                            second -> Answer.then(
                                    () -> sent(click, QuoteView.card(second).inPlace())),
                            refusal -> clicks.tell(click, Replies.refused(refusal)));
        } catch (InvalidInput invalid) {
            return clicks.tell(click, Message.plain(Replies.mistakes(invalid)));
        }
    }

    /** A step that only its reader sees drawn at once on an ephemeral card; every other card is drawn by the outbox. */
    private Answer step(Click click, CardReference card, Function<Actor, Message> action) {
        Actor actor = clicks.actor(click);
        Message told = action.apply(actor);
        return Answer.then(() -> {
            if (click.onEphemeral()) {
                desk.finding()
                        .show(actor, card.id())
                        .match(quote -> sent(click, QuoteView.card(quote).inPlace()), refusal -> null);
            }
            sent(click, told.beside());
        });
    }

    private Void sent(Click click, JsonObject json) {
        desk.reception().replies().send(click.responseUrl(), json);
        return null;
    }

    private Answer look(Click click, QuoteId id, Function<AssessedQuote, Message> view) {
        return clicks.tell(click, desk.finding().show(clicks.actor(click), id).match(view, Replies::refused));
    }

    private Answer share(Click click, CardReference card) {
        return shown(click, card.id())
                .match(
                        quote -> Answer.then(
                                () -> sent(click, QuoteView.shared(quote).shared())),
                        refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Outcome<Quote> shown(Click click, QuoteId id) {
        return desk.finding().show(clicks.actor(click), id).map(AssessedQuote::quote);
    }

    private interface OnForm {
        Outcome<Quote> submit(Actor actor, CardReference card, Form form);
    }

    private void onForm(App app, String callback, String input, OnForm action) {
        Form.on(app, desk.reception(), callback, form -> submitted(form, input, action));
    }

    private Answer submitted(Form form, String input, OnForm action) {
        Optional<CardReference> card = CardReference.read(form.metadata());
        if (card.isEmpty()) {
            return Submission.mistake(input, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(() -> action.submit(actor, card.get(), form), Set.of(input), input);
    }
}
