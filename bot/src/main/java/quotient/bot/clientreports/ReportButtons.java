package quotient.bot.clientreports;

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
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.clientreports.ReportId;
import quotient.domain.people.Actor;
import quotient.domain.roi.ReviewForm;

/** The buttons on the card of a report, and the form that sends it back. Whether a click counts is decided at it (M11). */
public final class ReportButtons implements Feature {

    private static final Message OLD =
            Message.plain("I cannot read this button any more. `/roi report CLIENT` drafts a report anew.");

    private final ReportWork work;
    private final Reception reception;
    private final Clicks clicks;

    public ReportButtons(ReportWork work, Reception reception) {
        this.work = work;
        this.reception = reception;
        this.clicks = new Clicks(reception);
    }

    @Override
    public void plugInto(App app) {
        on(app, ReportActions.APPROVE, this::approve);
        on(
                app,
                ReportActions.SEND_BACK,
                (click, id) -> clicks.open(
                        click, work.deciding().mayDecide(clicks.actor(click), id), ReportCardView::sendingBack));
        Form.on(
                app,
                reception,
                ReportActions.SEND_BACK,
                form -> ReportId.typed(form.metadata())
                        .map(id -> sendBack(form, id))
                        .orElseGet(() -> Submission.mistake(ReportCardView.REASON, Form.OLD)));
    }

    /** The card itself changes. */
    private Answer approve(Click click, ReportId id) {
        return work.deciding()
                .approve(clicks.actor(click), id)
                .match(approved -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer sendBack(Form form, ReportId id) {
        Actor actor = reception.directory().actor(form.user());
        return Submission.of(
                () -> work.deciding()
                        .sendBack(
                                actor, id, ReviewForm.sendingBack(form.fields()).reason()),
                Set.of(ReportCardView.REASON),
                ReportCardView.REASON);
    }

    private void on(App app, String action, BiFunction<Click, ReportId, Answer> handler) {
        clicks.on(app, action, click -> {
            Optional<ReportId> id = ReportId.typed(click.value());
            return id.map(report -> handler.apply(click, report)).orElseGet(() -> clicks.tell(click, OLD));
        });
    }
}
