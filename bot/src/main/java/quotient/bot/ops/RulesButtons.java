package quotient.bot.ops;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.alerts.RoutingTable;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Changing who is told of what, trying it out, and tightening what is mostly noise. */
public final class RulesButtons implements Feature {

    private final OpsDesk desk;
    private final Clicks clicks;

    public RulesButtons(OpsDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(
                app,
                OpsActions.ROUTES,
                click -> clicks.open(
                        click,
                        permitted(click),
                        actor -> AlertForms.routes(desk.rules().table())));
        clicks.on(
                app,
                OpsActions.PREVIEW,
                click -> clicks.open(
                        click,
                        permitted(click),
                        actor -> AlertForms.preview(desk.kinds().all())));
        clicks.on(app, OpsActions.TIGHTEN, this::tighten);
        Form.on(app, desk.reception(), OpsActions.ROUTING, this::routed);
        Form.on(app, desk.reception(), OpsActions.PREVIEWING, this::previewed);
    }

    private Outcome<Actor> permitted(Click click) {
        Actor actor = clicks.actor(click);
        return Permission.SILENCE_ALERTS
                .refusalFor(actor)
                .<Outcome<Actor>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(actor));
    }

    private Answer tighten(Click click) {
        if (desk.kinds().find(click.value()).isEmpty()) {
            return clicks.tell(click, Message.plain("That kind of alert is gone. `/ops review` shows those of today."));
        }
        return clicks.tell(
                click,
                desk.rules()
                        .tighten(clicks.actor(click), click.value())
                        .match(
                                settings -> Message.plain("From now on only "
                                        + settings.atLeast().spoken() + " and worse of " + click.value()
                                        + " is said. `/ops routes` shows the rest."),
                                Replies::refused));
    }

    private Answer routed(Form form) {
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(
                () -> desk.rules().route(actor, form.field(RoutingTable.FIELD)),
                Set.of(RoutingTable.FIELD),
                RoutingTable.FIELD);
    }

    /** The form turns into the answer. */
    private Answer previewed(Form form) {
        Actor actor = desk.reception().directory().actor(form.user());
        Optional<Refusal> refusal = Permission.SILENCE_ALERTS.refusalFor(actor);
        Optional<Severity> severity = Severity.ofWord(form.field(AlertForms.SEVERITY));
        boolean known = desk.kinds().find(form.field(AlertForms.KIND)).isPresent();
        if (refusal.isPresent() || severity.isEmpty() || !known) {
            return Submission.mistake(
                    AlertForms.KIND, refusal.map(Refusal::sentence).orElse("Choose a kind and how bad it is."));
        }
        Optional<String> client =
                Optional.of(form.field(AlertForms.CLIENT).strip()).filter(name -> !name.isEmpty());
        Signal signal = Signal.of(
                        form.field(AlertForms.KIND),
                        "what-if",
                        severity.get(),
                        "What if this came now?",
                        desk.reception().clock().instant())
                .forClient(client);
        return Submission.turningInto(AlertForms.told(
                "What would happen",
                AlertBoard.reasons(
                        desk.rules().preview(signal), desk.companies().current())));
    }
}
