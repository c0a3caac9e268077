package quotient.bot.ops;

import com.slack.api.bolt.App;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.home.AppHome;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;

/** The buttons beside each routine, on the list and on App Home. */
public final class ScheduleButtons implements Feature {

    private final Reception reception;
    private final ScheduleVerbs verbs;
    private final Clicks clicks;
    private final AppHome home;

    public ScheduleButtons(ScheduleVerbs verbs, Reception reception, AppHome home) {
        this.reception = reception;
        this.verbs = verbs;
        this.clicks = new Clicks(reception);
        this.home = home;
    }

    @Override
    public void plugInto(App app) {
        changes(app, ScheduleActions.PAUSE, (actor, name) -> verbs.pause(actor, name, ""));
        changes(app, ScheduleActions.RESUME, verbs::resume);
        changes(app, ScheduleActions.RUN, verbs::run);
        clicks.on(app, ScheduleActions.PREVIEW, click -> clicks.tell(click, answered(click, verbs::preview)));
    }

    private void changes(App app, String action, BiFunction<Actor, String, Message> verb) {
        clicks.on(app, action, click -> changed(click, answered(click, verb)));
    }

    /** A routine that is gone since the button was drawn is named, like one that was typed. */
    private Message answered(Click click, BiFunction<Actor, String, Message> verb) {
        try {
            return verb.apply(clicks.actor(click), click.value());
        } catch (InvalidInput gone) {
            return Message.plain(Replies.mistakes(gone));
        }
    }

    /** The list is drawn as it now stands, where it was clicked. */
    private Answer changed(Click click, Message told) {
        if (click.responseUrl().isEmpty()) {
            return Answer.then(() -> {
                clicks.tell(click, told).afterwards().ifPresent(Runnable::run);
                home.show(click.user(), ScheduleTab.CODE);
            });
        }
        return Answer.then(() -> {
            if (click.onEphemeral()) {
                Message list = verbs.list(clicks.actor(click), 1);
                reception.replies().send(click.responseUrl(), list.inPlace());
            }
            reception.replies().send(click.responseUrl(), told.beside());
        });
    }
}
