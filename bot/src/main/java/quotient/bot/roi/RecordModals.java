package quotient.bot.roi;

import com.slack.api.bolt.App;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.cadence.MetricInputs;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Submission;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.RecordingMetrics;
import quotient.domain.roi.RecordingMetrics.Entered;

/** Hears the forms for figures. What is wrong stands beside its field, and nothing typed is lost. */
public final class RecordModals implements Feature {

    private static final Set<String> OTHERS = Set.of(
            MetricsForm.PERIOD, MetricsForm.CONFIDENCE, MetricsForm.SOURCE, MetricsForm.REASON, MetricsForm.NOTES);

    private final RoiDesk desk;

    public RecordModals(RoiDesk desk) {
        this.desk = desk;
    }

    private interface Step {
        Outcome<Entered> take(Actor actor, ProjectId id, Map<String, String> fields);
    }

    @Override
    public void plugInto(App app) {
        RecordingMetrics recording = desk.work().recording();
        on(
                app,
                RoiActions.BASELINE,
                MetricsForm.CAPTURE_DATE,
                (actor, id, fields) -> recording.baseline(actor, id, MetricsForm.baseline(fields)));
        on(
                app,
                RoiActions.MEASUREMENT,
                MetricsForm.MEASUREMENT_DATE,
                (actor, id, fields) -> recording.measurement(actor, id, MetricsForm.measurement(fields)));
    }

    private void on(App app, String callback, String day, Step step) {
        Form.on(app, desk.reception(), callback, form -> {
            String[] metadata = form.metadata().split(" ", 2);
            Optional<ProjectId> id = ProjectId.typed(metadata[0]);
            return id.map(project -> submitted(form, project, day, metadata.length > 1 ? metadata[1] : "", step))
                    .orElseGet(() -> Submission.mistake(day, Form.OLD));
        });
    }

    private Answer submitted(Form form, ProjectId id, String day, String answerTo, Step step) {
        Actor actor = desk.reception().directory().actor(form.user());
        try {
            return step.take(actor, id, form.fields())
                    .match(
                            entered -> Submission.closing(() -> desk.reception()
                                    .replies()
                                    .send(answerTo, told(entered).beside())),
                            refusal -> Submission.mistake(day, refusal.sentence()));
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, inputs(day), day);
        }
    }

    private static Set<String> inputs(String day) {
        Stream<Metric> metrics =
                (day.equals(MetricsForm.CAPTURE_DATE) ? Metric.ofBaseline() : Metric.ofMeasurement()).stream();
        return Stream.concat(Stream.concat(metrics.map(MetricInputs::field), OTHERS.stream()), Stream.of(day))
                .collect(Collectors.toSet());
    }

    private static Message told(Entered entered) {
        boolean waits = entered.snapshot().isBaseline() || !entered.flags().isEmpty();
        return Message.plain(Text.escape("The " + entered.snapshot().spoken() + " of "
                + entered.snapshot().project() + " is entered"
                + (waits
                        ? "; somebody else is asked to review it."
                        : "; `/roi " + entered.snapshot().project() + "` shows what it makes of the return.")));
    }
}
