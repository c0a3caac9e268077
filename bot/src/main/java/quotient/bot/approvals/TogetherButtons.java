package quotient.bot.approvals;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.home.AppHome;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.people.Actor;
import quotient.domain.pricing.Quote;

/** Approves low-risk quotes together: lists them first, then decides each on its own and says what came of it. */
public final class TogetherButtons implements Feature {

    private static final String TAB = "quotes";

    private final ApprovalsDesk desk;
    private final AppHome home;
    private final Clicks clicks;

    /** @param home drawn again when something was decided */
    public TogetherButtons(ApprovalsDesk desk, AppHome home) {
        this.desk = desk;
        this.home = home;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, WaitingView.TOGETHER, this::open);
        Form.on(app, desk.reception(), TogetherView.FORM, this::approve);
    }

    private Answer open(Click click) {
        List<Quote> candidates = desk.work().together().candidates(clicks.actor(click)).stream()
                .limit(TogetherView.MOST)
                .toList();
        return candidates.isEmpty()
                ? clicks.tell(click, Message.plain("Nothing waits for you any more that could be approved together."))
                : desk.reception()
                        .replies()
                        .opening(click.triggerId(), TogetherView.confirmation(candidates), click.responseUrl());
    }

    private Answer approve(Form form) {
        Actor actor = desk.reception().directory().actor(form.user());
        Message results =
                TogetherView.results(desk.work().together().approve(actor, TogetherView.read(form.metadata())));
        Answer shown = Submission.turningInto(Modal.reading("Approved together", results));
        return new Answer(shown.acknowledgement(), shown.instead(), Optional.of(() -> home.show(form.user(), TAB)));
    }
}
