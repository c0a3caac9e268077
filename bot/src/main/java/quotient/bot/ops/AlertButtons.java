package quotient.bot.ops;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Worth;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;

/** The buttons on alert cards and their forms. Whether a click counts is decided at the click, by the use case. */
public final class AlertButtons implements Feature {

    private static final Message OLD =
            Message.plain("This card is from another time and I cannot read it any more. `/ops` lists what is open.");

    private final OpsDesk desk;
    private final Clicks clicks;
    private final AlertVerbs verbs;

    public AlertButtons(OpsDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
        this.verbs = new AlertVerbs(desk);
    }

    @Override
    public void plugInto(App app) {
        on(
                app,
                OpsActions.ACKNOWLEDGE,
                (click, id) -> done(click, desk.handling().acknowledge(clicks.actor(click), id)));
        on(app, OpsActions.REOPEN, (click, id) -> done(click, desk.handling().reopen(clicks.actor(click), id)));
        on(app, OpsActions.USEFUL, (click, id) -> voted(click, id, Worth.USEFUL));
        on(app, OpsActions.NOISE, (click, id) -> voted(click, id, Worth.NOISE));
        on(app, OpsActions.WHY, this::why);
        on(app, OpsActions.SNOOZE, this::snooze);
        on(
                app,
                OpsActions.ASSIGN,
                (click, id) -> clicks.open(
                        click,
                        desk.handling().mayHandle(clicks.actor(click), id),
                        alert -> AlertForms.assign(alert, desk.people().all())));
        on(
                app,
                OpsActions.RESOLVE,
                (click, id) ->
                        clicks.open(click, desk.handling().mayHandle(clicks.actor(click), id), AlertForms::resolve));
        onForm(
                app,
                OpsActions.ASSIGNING,
                AlertForms.PERSON,
                (actor, id, form) -> desk.handling().assign(actor, id, new PersonId(form.field(AlertForms.PERSON))));
        onForm(
                app,
                OpsActions.RESOLVING,
                AlertForms.WHY,
                (actor, id, form) -> desk.handling().resolve(actor, id, form.field(AlertForms.WHY)));
        onForm(
                app,
                OpsActions.SNOOZING,
                AlertForms.UNTIL,
                (actor, id, form) -> snoozed(actor, id, form.field(AlertForms.UNTIL)));
    }

    private void on(App app, String action, BiFunction<Click, AlertId, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> AlertId.typed(click.value().split(" ", 2)[0])
                        .map(id -> handler.apply(click, id))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }

    /** Says nothing when it is done: the card itself changes, everywhere. */
    private Answer done(Click click, Outcome<Alert> outcome) {
        return outcome.match(
                alert -> click.onEphemeral() ? clicks.tell(click, Message.plain("Done.")) : Answer.silent(),
                refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer voted(Click click, AlertId id, Worth worth) {
        return clicks.tell(
                click,
                desk.handling()
                        .vote(clicks.actor(click), id, worth)
                        .match(
                                alert -> Message.plain("Noted: " + worth.code() + ". The weekly review counts it."),
                                Replies::refused));
    }

    private Answer why(Click click, AlertId id) {
        return clicks.tell(
                click,
                desk.finding()
                        .why(clicks.actor(click), id)
                        .match(story -> AlertBoard.why(story, desk.companies().current()), Replies::refused));
    }

    private Answer snooze(Click click, AlertId id) {
        String length = click.value().contains(" ") ? click.value().split(" ", 2)[1] : "custom";
        Actor actor = clicks.actor(click);
        if (length.equals("custom")) {
            return clicks.open(click, desk.handling().mayHandle(actor, id), AlertForms::snooze);
        }
        try {
            return clicks.tell(click, verbs.snooze(actor, id, length));
        } catch (InvalidInput old) {
            return clicks.tell(click, OLD);
        }
    }

    private Outcome<Alert> snoozed(Actor actor, AlertId id, String typed) {
        return SnoozeTime.until(
                        typed,
                        desk.reception().clock().instant(),
                        desk.companies().current().zone())
                .map(until -> desk.handling().snooze(actor, id, until))
                .orElseThrow(() -> new InvalidInput(AlertForms.UNTIL, "Say " + SnoozeTime.FORMS + "."));
    }

    private interface OnForm {
        Outcome<Alert> submit(Actor actor, AlertId id, Form form);
    }

    private void onForm(App app, String callback, String input, OnForm action) {
        Form.on(app, desk.reception(), callback, form -> submitted(form, input, action));
    }

    private Answer submitted(Form form, String input, OnForm action) {
        Optional<AlertId> id = AlertId.typed(form.metadata());
        if (id.isEmpty()
                || (input.equals(AlertForms.PERSON) && form.field(input).isBlank())) {
            return Submission.mistake(input, Form.OLD);
        }
        return Submission.of(
                () -> action.submit(desk.reception().directory().actor(form.user()), id.get(), form),
                Set.of(input),
                input);
    }
}
