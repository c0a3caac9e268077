package quotient.bot.cadence;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.cadence.AnsweringChases;
import quotient.domain.cadence.DueId;
import quotient.domain.cadence.SnoozeForm;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.roi.Metric;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.ProjectId;

/** The buttons and forms of due measurements, and the one that selects a case study. Whether a click counts is decided at it. */
public final class CadenceButtons implements Feature {

    private static final Message OLD = Message.plain("I cannot read this button any more.");
    private static final Set<String> REPORTED = Stream.concat(
                    Metric.ofMeasurement().stream().map(MetricInputs::field),
                    Stream.of(
                            MetricsForm.MEASUREMENT_DATE,
                            MetricsForm.CONFIDENCE,
                            MetricsForm.SOURCE,
                            MetricsForm.REASON,
                            MetricsForm.NOTES))
            .collect(Collectors.toSet());

    private static final Pattern CASE_STUDIES = Pattern.compile(Pattern.quote(CadenceActions.CASE_STUDY) + "\\..+");

    private final CadenceDesk desk;
    private final AnsweringChases answering;
    private final Clicks clicks;

    public CadenceButtons(CadenceDesk desk) {
        this.desk = desk;
        this.answering = desk.work().answering();
        this.clicks = new Clicks(desk.reception());
    }

    private interface Step {
        Outcome<?> take(Actor actor, DueId id, Form form);
    }

    @Override
    public void plugInto(App app) {
        on(
                app,
                CadenceActions.REPORT,
                (click, id) -> clicks.open(
                        click, answering.openReport(clicks.actor(click), click.channel(), id), ReportView::report));
        on(
                app,
                CadenceActions.SNOOZE,
                (click, id) -> clicks.open(
                        click, answering.openAnswer(clicks.actor(click), click.channel(), id), ReportView::snooze));
        on(
                app,
                CadenceActions.EXCUSE,
                (click, id) -> clicks.open(
                        click, answering.openAnswer(clicks.actor(click), click.channel(), id), ReportView::excuse));
        form(
                app,
                CadenceActions.REPORT,
                MetricsForm.MEASUREMENT_DATE,
                REPORTED,
                (actor, id, form) -> answering.report(actor, id, form.fields()));
        form(
                app,
                CadenceActions.SNOOZE,
                SnoozeForm.UNTIL,
                Set.of(SnoozeForm.UNTIL),
                (actor, id, form) -> answering.snooze(actor, id, form.fields()));
        form(
                app,
                CadenceActions.EXCUSE,
                SnoozeForm.REASON,
                Set.of(SnoozeForm.REASON),
                (actor, id, form) -> answering.excuse(actor, id, form.fields()));
        clicks.on(app, CASE_STUDIES, click -> clicks.tell(click, selected(click)));
    }

    private void on(App app, String action, BiFunction<Click, DueId, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> DueId.read(click.value())
                        .map(id -> handler.apply(click, id))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }

    /** The card itself says what came of it. */
    private void form(App app, String callback, String field, Set<String> inputs, Step step) {
        Form.on(
                app,
                desk.reception(),
                callback,
                form -> DueId.read(form.metadata())
                        .map(id -> submitted(form, id, field, inputs, step))
                        .orElseGet(() -> Submission.mistake(field, Form.OLD)));
    }

    private Answer submitted(Form form, DueId id, String field, Set<String> inputs, Step step) {
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(() -> step.take(actor, id, form), inputs, field);
    }

    private Message selected(Click click) {
        Optional<ProjectId> id = ProjectId.typed(click.value());
        return id.map(project -> desk.work()
                        .selecting()
                        .select(clicks.actor(click), project)
                        .match(
                                chosen -> Message.plain(Text.escape(
                                        chosen.client() + ", " + chosen.name() + " is selected for a case study.")),
                                Replies::refused))
                .orElse(OLD);
    }
}
