package quotient.bot.ops;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.home.AppHome;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.KindSettings;
import quotient.domain.alerts.KindSettingsForm;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;

/** Changing how a kind of alert is grouped, repeated and resolved; whether one may is asked at click and submission. */
public final class KindButtons implements Feature {

    private final OpsDesk desk;
    private final AppHome home;
    private final Clicks clicks;

    public KindButtons(OpsDesk desk, AppHome home) {
        this.desk = desk;
        this.home = home;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, OpsActions.KIND, this::open);
        Form.on(app, desk.reception(), OpsActions.KIND, this::changed);
    }

    private Answer open(Click click) {
        return desk.kinds()
                .find(click.value())
                .map(kind -> clicks.open(
                        click, settings(clicks.actor(click), kind), settings -> KindSettingsView.form(kind, settings)))
                .orElseGet(() -> clicks.tell(
                        click, Message.plain("That kind of alert is gone. Open App Home again for those of today.")));
    }

    private Outcome<KindSettings> settings(Actor actor, AlertKind kind) {
        return Permission.SILENCE_ALERTS
                .refusalFor(actor)
                .<Outcome<KindSettings>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(desk.rules().settings(kind.code())));
    }

    private Answer changed(Form form) {
        Optional<AlertKind> kind = desk.kinds().find(form.metadata());
        if (kind.isEmpty()) {
            return Submission.mistake(KindSettingsForm.GATHER, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        try {
            return desk.rules()
                    .change(actor, kind.get().code(), KindSettingsForm.read(form.fields()))
                    .match(
                            settings -> Submission.closing(() -> home.show(form.user(), SettingsTab.CODE)),
                            refusal -> Submission.mistake(KindSettingsForm.GATHER, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.copyOf(KindSettingsForm.FIELDS), KindSettingsForm.GATHER);
        }
    }
}
