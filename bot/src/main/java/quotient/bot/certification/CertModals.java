package quotient.bot.certification;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Modal;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.certification.Exam;
import quotient.domain.certification.ExamForm;
import quotient.domain.certification.ExamId;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;

/** Hears the forms of {@code /cert}. What is wrong stands beside its field, and nothing typed is lost. */
public final class CertModals implements Feature {

    private final CertDesk desk;

    public CertModals(CertDesk desk) {
        this.desk = desk;
    }

    @Override
    public void plugInto(App app) {
        on(
                app,
                CertActions.HAND_IN,
                ExamForm.ANSWER,
                (form, id) -> desk.work().taking().handIn(actor(form), id, form.fields()));
        on(
                app,
                CertActions.JUDGE,
                ExamForm.VERDICT,
                (form, id) -> desk.work().judging().judge(actor(form), id, form.fields()));
    }

    private void on(App app, String callback, String field, BiFunction<Form, ExamId, Outcome<Exam>> step) {
        String first = field + 1;
        Form.on(
                app,
                desk.reception(),
                callback,
                form -> ExamId.typed(form.metadata())
                        .map(id -> submitted(first, () -> step.apply(form, id)))
                        .orElseGet(() -> Submission.mistake(first, Form.OLD)));
    }

    private interface Task {
        Outcome<Exam> run();
    }

    private static Answer submitted(String first, Task task) {
        try {
            return task.run().match(CertModals::shown, refusal -> Submission.mistake(first, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, inputs(invalid), first);
        }
    }

    /** Every part has its own inputs, so what a mistake names is one of them. */
    private static Set<String> inputs(InvalidInput invalid) {
        return invalid.errors().stream().map(error -> error.field()).collect(Collectors.toSet());
    }

    private static Answer shown(Exam exam) {
        Message message = Optional.of(exam)
                .filter(ended -> ended.result().isPresent())
                .map(CertView::result)
                .orElseGet(() -> CertView.handedIn(exam));
        return Submission.turningInto(Modal.reading("Certification", message));
    }

    private Actor actor(Form form) {
        return desk.reception().directory().actor(form.user());
    }
}
