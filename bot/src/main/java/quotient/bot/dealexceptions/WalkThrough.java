package quotient.bot.dealexceptions;

import com.slack.api.bolt.App;
import quotient.bot.blocks.Modal;
import quotient.bot.dealexceptions.WalkView.Place;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.dealexceptions.ExceptionFilter;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Hears Walk through and its Next: each press shows the case after the one that was seen. */
public final class WalkThrough implements Feature {

    private final ExceptionDesk desk;
    private final Clicks clicks;

    public WalkThrough(ExceptionDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(
                app,
                ExceptionActions.WALK,
                click -> clicks.open(click, step(clicks.actor(click), Place.START), modal -> modal));
        Form.on(app, desk.reception(), ExceptionActions.WALK, this::next);
    }

    private Answer next(Form form) {
        Actor actor = desk.reception().directory().actor(form.user());
        return step(actor, Place.read(form.metadata()))
                .match(Submission::turningInto, refusal -> Submission.closing(() -> {}));
    }

    private Outcome<Modal> step(Actor actor, Place place) {
        try {
            return at(actor, place);
        } catch (InvalidInput unknownCursor) {
            return at(actor, Place.START);
        }
    }

    private Outcome<Modal> at(Actor actor, Place place) {
        var finding = desk.work().finding();
        return finding.list(actor, ExceptionFilter.OPEN, 1, place.cursor())
                .then(page ->
                        finding.risk(actor).map(risk -> WalkView.step(page, place, risk.open(), finding.today())));
    }
}
