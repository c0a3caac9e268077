package quotient.bot.incidents;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.alerts.AlertId;
import quotient.domain.incidents.Incident;
import quotient.domain.incidents.IncidentForm;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Declares an incident from an alert's card (X17). Whether it may be is decided at the click and at the submission. */
public final class IncidentFromAlert implements Feature {

    private static final Message OLD =
            Message.plain("This card is from another time and I cannot read it any more. `/ops` lists what is open.");

    private final IncidentDesk desk;
    private final Clicks clicks;

    public IncidentFromAlert(IncidentDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, Actions.DECLARE_FROM_ALERT, this::open);
        Form.on(app, desk.reception(), Actions.DECLARE_FROM_ALERT, this::submitted);
    }

    private Answer open(Click click) {
        return AlertId.typed(click.value())
                .map(id -> clicks.open(
                        click,
                        desk.work().fromAlerts().mayDeclare(clicks.actor(click), id),
                        alert -> IncidentFromAlertView.form(
                                alert, desk.work().form().clientNames(), click.responseUrl())))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    /** Its metadata is the alert, and where the answer goes. */
    private Answer submitted(Form form) {
        String[] opened = form.metadata().split(" ", 2);
        Optional<AlertId> alert = AlertId.typed(opened[0]);
        if (alert.isEmpty()) {
            return Submission.mistake(IncidentForm.WHAT, Form.OLD);
        }
        try {
            return declare(form, alert.get())
                    .match(
                            declared -> closing(declared, opened.length > 1 ? opened[1] : ""),
                            refusal -> Submission.mistake(IncidentForm.WHAT, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.copyOf(IncidentForm.DECLARING), IncidentForm.WHAT);
        }
    }

    private Outcome<Incident> declare(Form form, AlertId alert) {
        Actor actor = desk.reception().directory().actor(form.user());
        return desk.work().fromAlerts().declare(actor, alert, desk.work().form().declaration(form.fields()));
    }

    private Answer closing(Incident declared, String responseUrl) {
        return Submission.closing(() -> desk.reception()
                .replies()
                .send(
                        responseUrl,
                        Message.plain(IncidentVerbs.declared(declared)).beside()));
    }
}
