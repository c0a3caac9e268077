package quotient.bot.brief;

import com.slack.api.bolt.App;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.brief.AnsweringBriefs;
import quotient.domain.brief.BriefActionId;
import quotient.domain.brief.BriefSection;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.PersonId;

/** The buttons under a brief and its form; the card itself shows what they did. */
public final class BriefButtons implements Feature {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. The next brief has a new one.");
    private static final Set<String> INPUTS =
            Set.of(BriefForm.SECTION, AnsweringBriefs.QUESTION, AnsweringBriefs.OWNER);

    private final AnsweringBriefs answering;
    private final Reception reception;
    private final Clicks clicks;

    public BriefButtons(BriefWork work, Reception reception) {
        this.answering = work.answering();
        this.reception = reception;
        this.clicks = new Clicks(reception);
    }

    @Override
    public void plugInto(App app) {
        onDay(app, BriefActionNames.NOTED, click -> day -> done(click, answering.note(clicks.actor(click), day)));
        onDay(
                app,
                BriefActionNames.DISCUSS,
                click -> day -> clicks.open(click, answering.mayAsk(clicks.actor(click), day), BriefForm::asking));
        clicks.on(app, BriefActionNames.DONE, this::finish);
        Form.on(app, reception, BriefActionNames.ASKING, this::asked);
    }

    private void onDay(App app, String action, Function<Click, Function<LocalDate, Answer>> handler) {
        clicks.on(
                app,
                action,
                click -> day(click.value()).map(handler.apply(click)).orElseGet(() -> clicks.tell(click, OLD)));
    }

    private Answer finish(Click click) {
        return BriefActionId.typed(click.value())
                .map(id -> done(click, answering.finish(clicks.actor(click), id)))
                .orElseGet(() -> clicks.tell(click, OLD));
    }

    /** On App Home there is no card that would show it. */
    private Answer done(Click click, Outcome<?> outcome) {
        return outcome.match(
                done -> click.responseUrl().isEmpty()
                        ? clicks.tell(click, Message.plain("Done. Open this tab again to see what is left."))
                        : Answer.silent(),
                refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer asked(Form form) {
        Optional<LocalDate> day = day(form.metadata());
        Optional<BriefSection> section = BriefSection.ofCode(form.field(BriefForm.SECTION));
        if (day.isEmpty() || section.isEmpty()) {
            return Submission.mistake(BriefForm.SECTION, Form.OLD);
        }
        try {
            return ask(form, day.get(), section.get());
        } catch (InvalidInput invalid) {
            return Submission.mistakes(invalid, INPUTS, AnsweringBriefs.QUESTION);
        }
    }

    private Answer ask(Form form, LocalDate day, BriefSection section) {
        String owner = form.field(AnsweringBriefs.OWNER);
        if (owner.isBlank()) {
            throw new InvalidInput(AnsweringBriefs.OWNER, "Choose who should answer.");
        }
        return answering
                .ask(
                        reception.directory().actor(form.user()),
                        day,
                        section,
                        form.field(AnsweringBriefs.QUESTION),
                        new PersonId(owner))
                .match(
                        action -> Submission.closing(() -> {}),
                        refusal -> Submission.mistake(AnsweringBriefs.QUESTION, refusal.sentence()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException old) {
            return Optional.empty();
        }
    }
}
