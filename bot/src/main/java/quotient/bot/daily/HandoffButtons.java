package quotient.bot.daily;

import com.slack.api.bolt.App;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.ops.SnoozeTime;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.alerts.AlertId;
import quotient.domain.company.Companies;
import quotient.domain.handoff.MendingHandoff;
import quotient.domain.incidents.IncidentId;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.People;
import quotient.domain.people.PersonId;

/** The buttons on the evening's handoff and their forms; the card itself shows what they did. */
public final class HandoffButtons implements Feature {

    private static final Message OLD =
            Message.plain("This card is from another time and I cannot read it any more. `/ops` lists what is open.");

    private final MendingHandoff mending;
    private final People people;
    private final Companies companies;
    private final Reception reception;
    private final Clicks clicks;

    public HandoffButtons(MendingHandoff mending, People people, Companies companies, Reception reception) {
        this.mending = mending;
        this.people = people;
        this.companies = companies;
        this.reception = reception;
        this.clicks = new Clicks(reception);
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, HandoffActions.ASSIGN, this::assign);
        clicks.on(app, HandoffActions.TAKE, this::take);
        clicks.on(
                app,
                HandoffActions.PLAN,
                click -> clicks.open(click, mending.mayPlan(clicks.actor(click), click.value()), HandoffForms::plan));
        Form.on(app, reception, HandoffActions.ASSIGNING, this::assigned);
        Form.on(app, reception, HandoffActions.PLANNING, this::planned);
    }

    private Answer take(Click click) {
        return IncidentId.typed(click.value())
                .map(id -> mending.take(clicks.actor(click), id)
                        .match(taken -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal))))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    private Answer assign(Click click) {
        return AlertId.typed(click.value())
                .map(id -> clicks.open(
                        click,
                        mending.mayAssign(clicks.actor(click), id),
                        alert -> HandoffForms.assign(alert, people.all())))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    private Answer assigned(Form form) {
        Optional<AlertId> id = AlertId.typed(form.metadata());
        String person = form.field(HandoffForms.PERSON);
        return id.isEmpty() || person.isBlank()
                ? Submission.mistake(HandoffForms.PERSON, Form.OLD)
                : closed(mending.assign(actor(form), id.get(), new PersonId(person)), HandoffForms.PERSON);
    }

    private Answer planned(Form form) {
        try {
            return closed(
                    mending.plan(
                            actor(form),
                            form.metadata(),
                            form.field(MendingHandoff.NEXT_ACTION),
                            eta(form.field(MendingHandoff.ETA))),
                    MendingHandoff.NEXT_ACTION);
        } catch (InvalidInput invalid) {
            return Submission.mistakes(
                    invalid, Set.of(MendingHandoff.NEXT_ACTION, MendingHandoff.ETA), MendingHandoff.NEXT_ACTION);
        }
    }

    private Instant eta(String typed) {
        return SnoozeTime.until(
                        typed, reception.clock().instant(), companies.current().zone())
                .orElseThrow(() -> new InvalidInput(MendingHandoff.ETA, "Say " + SnoozeTime.FORMS + "."));
    }

    private static Answer closed(Outcome<?> outcome, String input) {
        return outcome.match(
                done -> Submission.closing(() -> {}), refusal -> Submission.mistake(input, refusal.sentence()));
    }

    private Actor actor(Form form) {
        return reception.directory().actor(form.user());
    }
}
