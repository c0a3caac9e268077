package quotient.bot.quotes;

import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.FormState;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.bot.slack.Unreadable;
import quotient.domain.dealdesk.Ruling;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;

/** The approvers' buttons. Whether a click counts is decided at the click, by the use case. */
public final class ApprovalButtons implements Feature {

    private final QuoteDesk desk;
    private final Clicks clicks;

    public ApprovalButtons(QuoteDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk);
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, Actions.APPROVE, this::approve);
        clicks.on(app, Actions.DETAILS, this::details);
        clicks.on(
                app,
                Actions.REJECT,
                (click, card) -> clicks.open(
                        click,
                        desk.deciding().mayDecide(clicks.actor(click), card.id(), card.revision()),
                        quote -> ApprovalView.rejection(quote, CardReference.of(quote))));
        clicks.on(
                app,
                Actions.APPROVE_IF,
                (click, card) -> clicks.open(
                        click,
                        desk.deciding().mayDecide(clicks.actor(click), card.id(), card.revision()),
                        quote -> ApprovalView.conditions(quote, CardReference.of(quote))));
        onForm(
                app,
                ApprovalView.REJECTION,
                Ruling.REASON,
                fields -> Ruling.reject(fields.getOrDefault(Ruling.REASON, "")));
        onForm(
                app,
                ApprovalView.CONDITIONS,
                Ruling.CONDITIONS,
                fields -> Ruling.approveIf(
                        fields.getOrDefault(Ruling.CONDITIONS, ""), fields.getOrDefault(Ruling.REASON, "")));
    }

    /** Says nothing when it is done: the card itself changes, everywhere. */
    private Answer approve(Click click, CardReference card) {
        return desk.deciding()
                .decide(clicks.actor(click), card.id(), card.revision(), Ruling.approve())
                .match(quote -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer details(Click click, CardReference card) {
        return clicks.tell(
                click,
                desk.finding().show(clicks.actor(click), card.id()).match(QuoteView::explained, Replies::refused));
    }

    private interface Reading {
        Ruling of(Map<String, String> fields);
    }

    private void onForm(App app, String callback, String input, Reading reading) {
        app.viewSubmission(callback, (request, context) -> {
            View view = Unreadable.require(request.getPayload().getView(), "view");
            Actor actor = desk.directory()
                    .actor(Unreadable.require(request.getPayload().getUser(), "user")
                            .getId());
            return desk.acknowledging().acknowledge(() -> submitted(view, actor, input, reading));
        });
    }

    private Answer submitted(View view, Actor actor, String input, Reading reading) {
        Optional<CardReference> card = CardReference.read(view.getPrivateMetadata());
        if (card.isEmpty()) {
            return Submission.mistake(input, Clicks.OLD_FORM);
        }
        try {
            Ruling ruling = reading.of(FormState.of(view));
            return desk.deciding()
                    .decide(actor, card.get().id(), card.get().revision(), ruling)
                    .match(
                            quote -> Submission.closing(() -> {}),
                            refusal -> Submission.mistake(input, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.of(Ruling.REASON, Ruling.CONDITIONS), input);
        }
    }
}
