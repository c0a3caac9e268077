package quotient.bot.promotions;

import com.slack.api.bolt.App;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.promotions.PromotionForm;

/** The executive's buttons. Whether a click counts is decided at the click, by the use case. */
public final class PromotionButtons implements Feature {

    private final PromotionDesk desk;
    private final Clicks clicks;

    public PromotionButtons(PromotionDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, PromotionActions.APPROVE, this::approve);
        clicks.on(
                app,
                PromotionActions.REJECT,
                click -> clicks.open(
                        click,
                        desk.work().opening().mayDecide(clicks.actor(click), click.value()),
                        PromotionView::rejection));
        Form.on(app, desk.reception(), PromotionActions.REJECT, this::reject);
    }

    /** Says nothing when it is done: the card itself changes, everywhere. */
    private Answer approve(Click click) {
        return desk.work()
                .opening()
                .decide(clicks.actor(click), click.value(), true, "")
                .match(promotion -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer reject(Form form) {
        try {
            return desk.work()
                    .opening()
                    .decide(
                            desk.reception().directory().actor(form.user()),
                            form.metadata(),
                            false,
                            form.field(PromotionForm.WHY))
                    .match(
                            promotion -> Submission.closing(() -> {}),
                            refusal -> Submission.mistake(PromotionForm.WHY, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistake(PromotionForm.WHY, invalid.getMessage());
        }
    }
}
