package quotient.bot.quotes;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.dealdesk.MeetingConditions;
import quotient.domain.people.Actor;

/** The buttons of whoever looks at the evidence for a condition (X9): confirm it, or return it with a reason. */
public final class ConditionButtons implements Feature {

    private final QuoteDesk desk;
    private final Clicks clicks;
    private final CardClicks cards;

    public ConditionButtons(QuoteDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
        this.cards = new CardClicks(clicks);
    }

    @Override
    public void plugInto(App app) {
        cards.on(app, Actions.CONFIRM, this::confirm);
        cards.on(
                app,
                Actions.GIVE_BACK,
                (click, card) -> clicks.open(
                        click,
                        desk.meeting().mayAnswer(clicks.actor(click), card.id(), card.revision(), card.index()),
                        quote -> ConditionView.giveBack(quote, card.index(), CardReference.of(quote, card.index()))));
        Form.on(app, desk.reception(), ConditionView.RETURN, this::returned);
    }

    /** Says nothing when it is done: the card itself changes, everywhere. */
    private Answer confirm(Click click, CardReference card) {
        return desk.meeting()
                .confirm(clicks.actor(click), card.id(), card.revision(), card.index())
                .match(quote -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer returned(Form form) {
        Optional<CardReference> card = CardReference.read(form.metadata());
        if (card.isEmpty()) {
            return Submission.mistake(MeetingConditions.REASON, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(
                () -> desk.meeting()
                        .giveBack(
                                actor,
                                card.get().id(),
                                card.get().revision(),
                                card.get().index(),
                                form.field(MeetingConditions.REASON)),
                Set.of(MeetingConditions.REASON),
                MeetingConditions.REASON);
    }
}
