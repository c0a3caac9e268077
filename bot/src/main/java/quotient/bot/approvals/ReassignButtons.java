package quotient.bot.approvals;

import com.slack.api.bolt.App;
import java.util.Optional;
import quotient.bot.blocks.Message;
import quotient.bot.quotes.Actions;
import quotient.bot.quotes.CardReference;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.absences.AbsenceForm;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.Actor;

/** Hands what is open on to another person, from the card of whoever was asked. */
public final class ReassignButtons implements Feature {

    private final ApprovalsDesk desk;
    private final Clicks clicks;

    public ReassignButtons(ApprovalsDesk desk) {
        this.desk = desk;
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, Actions.REASSIGN, this::open);
        Form.on(app, desk.reception(), ReassignView.FORM, this::reassign);
    }

    private Answer open(Click click) {
        return CardReference.read(click.value())
                .map(card -> desk.reception()
                        .replies()
                        .opening(click.triggerId(), ReassignView.form(card, click.value()), click.responseUrl()))
                .orElseGet(() -> clicks.tell(click, Message.plain(Form.OLD)));
    }

    private Answer reassign(Form form) {
        Optional<CardReference> card = CardReference.read(form.metadata());
        if (card.isEmpty()) {
            return Submission.mistake(AbsenceForm.PERSON, Form.OLD);
        }
        Actor actor = desk.reception().directory().actor(form.user());
        try {
            return desk.work()
                    .reassigning()
                    .reassign(actor, card.get().id(), desk.work().form().person(form.field(AbsenceForm.PERSON)))
                    .match(
                            quote -> Submission.closing(() -> {}),
                            refusal -> Submission.mistake(AbsenceForm.PERSON, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistake(AbsenceForm.PERSON, invalid.getMessage());
        }
    }
}
