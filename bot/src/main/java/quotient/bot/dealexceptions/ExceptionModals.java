package quotient.bot.dealexceptions;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Set;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.dealexceptions.DealException;
import quotient.domain.dealexceptions.ExceptionForm;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Hears the forms of {@code /exceptions}. What is wrong stands beside its field, and nothing typed is lost. */
public final class ExceptionModals implements Feature {

    private final ExceptionDesk desk;
    private final ExceptionWork work;

    public ExceptionModals(ExceptionDesk desk) {
        this.desk = desk;
        this.work = desk.work();
    }

    private interface Step {
        Outcome<DealException> take(Actor actor, ExceptionId id, Form form);
    }

    private interface Task {
        Outcome<DealException> run();
    }

    private interface Done {
        Answer answer(DealException exception);
    }

    @Override
    public void plugInto(App app) {
        Form.on(app, desk.reception(), ExceptionActions.NEW, this::open);
        on(
                app,
                ExceptionActions.PROGRESS,
                ExceptionForm.PROGRESS,
                (actor, id, form) ->
                        work.handling().progress(actor, id, work.form().progress(form.fields())));
        on(
                app,
                ExceptionActions.CLOSE,
                ExceptionForm.CLOSING,
                (actor, id, form) ->
                        work.handling().close(actor, id, work.form().closing(form.fields())));
        on(
                app,
                ExceptionActions.RETIRE,
                ExceptionForm.DECIDING,
                (actor, id, form) ->
                        work.handling().retire(actor, id, work.form().reason(form.fields())));
    }

    /** Its metadata is where the answer goes; empty on App Home, where the card alone tells. */
    private Answer open(Form form) {
        return submitted(
                ExceptionForm.OPENING,
                () -> work.opening().open(actor(form), work.form().opening(form.fields())),
                opened -> Submission.closing(() -> desk.reception()
                        .replies()
                        .send(
                                form.metadata(),
                                Message.plain(ExceptionVerbs.opened(opened)).beside())));
    }

    private void on(App app, String callback, List<String> inputs, Step step) {
        Form.on(
                app,
                desk.reception(),
                callback,
                form -> ExceptionId.typed(form.metadata())
                        .map(id -> submitted(
                                inputs, () -> step.take(actor(form), id, form), done -> Submission.closing(() -> {})))
                        .orElseGet(() -> Submission.mistake(inputs.get(0), Form.OLD)));
    }

    private static Answer submitted(List<String> inputs, Task task, Done done) {
        String first = inputs.get(0);
        try {
            return task.run().match(done::answer, refusal -> Submission.mistake(first, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, Set.copyOf(inputs), first);
        }
    }

    private Actor actor(Form form) {
        return desk.reception().directory().actor(form.user());
    }
}
