package quotient.bot.scenarios;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.dealexceptions.ExceptionPlanView;
import quotient.bot.quotes.QuoteView;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;
import quotient.domain.scenarios.Review.Verdict;
import quotient.domain.scenarios.ReviewingPortfolios;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Variant;

/** The buttons and small forms of scenarios. Whether a click counts is decided at the click, by the use case. */
public final class ScenarioButtons implements Feature {

    private static final Message OLD = Message.plain("This card is from another time and I cannot read it any more."
            + " `/quote scenarios S-1001` shows the options again.");

    private static final List<String> MEMO = Stream.concat(
                    Stream.of(ReviewingPortfolios.WORDS), ExceptionPlanView.INPUTS.stream())
            .toList();

    private final ScenarioDesk desk;
    private final ScenarioWork work;
    private final Clicks clicks;

    public ScenarioButtons(ScenarioDesk desk) {
        this.desk = desk;
        this.work = desk.work();
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        on(app, Actions.USE, this::use);
        on(app, Actions.ASK, this::ask);
        on(
                app,
                Actions.OWNER,
                (click, card) -> clicks.open(
                        click,
                        ownable(click, card),
                        ownable -> ScenarioModalView.owner(ownable.set(), ownable.variant())));
        on(
                app,
                Actions.APPROVE,
                (click, card) -> clicks.open(click, mayDecide(click, card, Verdict.APPROVED), ScenarioModalView::memo));
        on(
                app,
                Actions.DECLINE,
                (click, card) ->
                        clicks.open(click, mayDecide(click, card, Verdict.DECLINED), ScenarioModalView::decline));
        on(app, Actions.REWORK, this::rework);
        onForm(app, Actions.OWNER, List.of(ScenarioModalView.OWNER), this::name);
        onForm(
                app,
                Actions.APPROVE,
                MEMO,
                (actor, card, form) -> work.reviewing().approve(actor, card.id(), form.fields()));
        onForm(
                app,
                Actions.DECLINE,
                List.of(ReviewingPortfolios.WORDS),
                (actor, card, form) -> work.reviewing()
                        .decide(actor, card.id(), Verdict.DECLINED, form.field(ReviewingPortfolios.WORDS)));
    }

    private Answer use(Click click, Reference card) {
        return step(
                click,
                card,
                work.using()
                        .use(clicks.actor(click), card.id(), card.place())
                        .match(QuoteView::card, Replies::refused));
    }

    private Answer ask(Click click, Reference card) {
        return step(
                click,
                card,
                work.reviewing()
                        .ask(clicks.actor(click), card.id())
                        .match(
                                set -> Message.plain("The executives are asked about " + set.id()
                                        + ". You will hear as soon as one decides."),
                                Replies::refused));
    }

    /** Says nothing when it is done: the card itself changes, everywhere. */
    private Answer rework(Click click, Reference card) {
        return work.reviewing()
                .decide(clicks.actor(click), card.id(), Verdict.REWORK, "")
                .match(set -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Outcome<ScenarioSet> mayDecide(Click click, Reference card, Verdict verdict) {
        return work.reviewing().mayDecide(clicks.actor(click), card.id(), verdict);
    }

    private record Ownable(ScenarioSet set, Variant variant) {}

    private Outcome<Ownable> ownable(Click click, Reference card) {
        return work.owners()
                .mayName(clicks.actor(click), card.id())
                .then(set -> set.variant(card.place())
                        .map(variant -> Outcome.done(new Ownable(set, variant)))
                        .orElseGet(() ->
                                Outcome.refused(Refusal.notFound("There is no such option in " + set.id() + "."))));
    }

    /** A card that only its reader sees is drawn again at once; every other card is drawn by the outbox. */
    private Answer step(Click click, Reference card, Message told) {
        Actor actor = clicks.actor(click);
        return Answer.then(() -> {
            if (click.onEphemeral()) {
                work.finding()
                        .show(actor, card.id())
                        .match(
                                set -> sent(
                                        click,
                                        ScenarioView.answer(
                                                        set, desk.companies().current())
                                                .inPlace()),
                                refusal -> null);
            }
            sent(click, told.beside());
        });
    }

    private Void sent(Click click, JsonObject json) {
        desk.reception().replies().send(click.responseUrl(), json);
        return null;
    }

    private interface OnForm {
        Outcome<ScenarioSet> submit(Actor actor, Reference card, Form form);
    }

    private Outcome<ScenarioSet> name(Actor actor, Reference card, Form form) {
        String person = form.field(ScenarioModalView.OWNER);
        if (person.isBlank()) {
            throw new InvalidInput(ScenarioModalView.OWNER, "Choose who answers for it.");
        }
        return work.owners().name(actor, card.id(), card.place(), new PersonId(person));
    }

    private void on(App app, String action, BiFunction<Click, Reference, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> Reference.read(click.value())
                        .map(card -> handler.apply(click, card))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }

    private void onForm(App app, String callback, List<String> inputs, OnForm action) {
        Form.on(app, desk.reception(), callback, form -> submitted(form, inputs, action));
    }

    private Answer submitted(Form form, List<String> inputs, OnForm action) {
        String input = inputs.get(0);
        Optional<Reference> card = Reference.read(form.metadata());
        if (card.isEmpty()) {
            return Submission.mistake(input, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(() -> action.submit(actor, card.get(), form), Set.copyOf(inputs), input);
    }
}
