package quotient.bot.quotes;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.pricing.AssessedQuote;

/** The approvers' buttons. Whether a click counts is decided at the click, by the use case. */
public final class ApprovalButtons implements Feature {

    private final QuoteDesk desk;
    private final Clicks clicks;
    private final CardClicks cards;

    public ApprovalButtons(QuoteDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
        this.cards = new CardClicks(clicks);
    }

    @Override
    public void plugInto(App app) {
        cards.on(app, Actions.APPROVE, this::approve);
        cards.on(app, Actions.DETAILS, this::details);
        cards.on(
                app,
                Actions.REJECT,
                (click, card) -> clicks.open(
                        click,
                        desk.deciding().mayDecide(clicks.actor(click), card.id(), card.revision()),
                        quote -> DecisionForms.rejection(quote, CardReference.of(quote))));
        cards.on(
                app,
                Actions.APPROVE_IF,
                (click, card) -> clicks.open(
                        click,
                        desk.deciding().mayDecide(clicks.actor(click), card.id(), card.revision()),
                        quote -> DecisionForms.conditions(quote, CardReference.of(quote))));
        onForm(app, DecisionForms.REJECTION, Ruling.REASON, form -> Ruling.reject(form.field(Ruling.REASON)));
        onForm(
                app,
                DecisionForms.CONDITIONS,
                Ruling.CONDITIONS,
                form -> Ruling.approveIf(form.field(Ruling.CONDITIONS), form.field(Ruling.REASON)));
    }

    /** Says nothing when it is done: the card itself changes, everywhere. */
    private Answer approve(Click click, CardReference card) {
        return desk.deciding()
                .decide(clicks.actor(click), card.id(), card.revision(), Ruling.approve())
                .match(quote -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer details(Click click, CardReference card) {
        return clicks.tell(
                click,
                shown(clicks.actor(click), card)
                        .match(
                                assessed -> QuoteView.explained(
                                        assessed, desk.companies().current()),
                                Replies::refused));
    }

    /** Whoever decides sees what they decide, also with the right of somebody else. */
    private Outcome<AssessedQuote> shown(Actor actor, CardReference card) {
        return desk.finding()
                .show(actor, card.id())
                .match(
                        Outcome::done,
                        refusal -> desk.deciding()
                                .mayDecide(actor, card.id(), card.revision())
                                .<Outcome<AssessedQuote>>match(
                                        quote -> desk.finding()
                                                .find(quote.id())
                                                .map(Outcome::done)
                                                .orElseGet(() -> Outcome.refused(refusal)),
                                        no -> Outcome.refused(refusal)));
    }

    private interface Reading {
        Ruling of(Form form);
    }

    private void onForm(App app, String callback, String input, Reading reading) {
        Form.on(app, desk.reception(), callback, form -> submitted(form, input, reading));
    }

    private Answer submitted(Form form, String input, Reading reading) {
        Optional<CardReference> card = CardReference.read(form.metadata());
        if (card.isEmpty()) {
            return Submission.mistake(input, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(
                () -> desk.deciding().decide(actor, card.get().id(), card.get().revision(), reading.of(form)),
                Set.of(Ruling.REASON, Ruling.CONDITIONS),
                input);
    }
}
