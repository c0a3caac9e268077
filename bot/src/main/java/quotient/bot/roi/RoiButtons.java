package quotient.bot.roi;

import com.slack.api.bolt.App;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Form;
import quotient.bot.slack.Replies;
import quotient.bot.slack.Submission;
import quotient.domain.people.Actor;
import quotient.domain.roi.ProjectId;
import quotient.domain.roi.ReviewForm;
import quotient.domain.roi.RoiFigure;

/** The buttons of returns and of reviews, and the form that sends figures back. Whether a click counts is decided at it. */
public final class RoiButtons implements Feature {

    private static final Message OLD =
            Message.plain("I cannot read this button any more. `/roi portfolio` shows what there is.");

    private final RoiDesk desk;
    private final RoiVerbs verbs;
    private final Clicks clicks;

    public RoiButtons(RoiDesk desk) {
        this.desk = desk;
        this.verbs = new RoiVerbs(desk);
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, RoiActions.PICTURE, click -> clicks.tell(click, picture(click)));
        clicks.on(app, RoiActions.WHY, click -> clicks.tell(click, why(click)));
        on(app, RoiActions.APPROVE, this::approve);
        on(
                app,
                RoiActions.SEND_BACK,
                (click, entry) -> clicks.open(
                        click,
                        desk.work().reviewing().mayReview(clicks.actor(click), entry.project(), entry.number()),
                        ReviewView::sendingBack));
        Form.on(app, desk.reception(), RoiActions.SEND_BACK, this::sendBack);
    }

    /** The card itself changes. */
    private Answer approve(Click click, EntryName entry) {
        return desk.work()
                .reviewing()
                .entry(clicks.actor(click), entry.project(), entry.number(), true, "")
                .match(judged -> Answer.silent(), refusal -> clicks.tell(click, Replies.refused(refusal)));
    }

    private Answer sendBack(Form form) {
        return EntryName.read(form.metadata())
                .map(entry -> sendBack(form, entry))
                .orElseGet(() -> Submission.mistake(ReviewForm.REASON, Form.OLD));
    }

    private Answer sendBack(Form form, EntryName entry) {
        Actor actor = desk.reception().directory().actor(form.user());
        return Submission.of(
                () -> {
                    ReviewForm said = ReviewForm.sendingBack(form.fields());
                    return desk.work()
                            .reviewing()
                            .entry(actor, entry.project(), entry.number(), said.approve(), said.reason());
                },
                Set.of(ReviewForm.REASON),
                ReviewForm.REASON);
    }

    private Message picture(Click click) {
        return Place.read(click.value())
                .map(place -> desk.work()
                        .finding()
                        .sendPicture(clicks.actor(click), place.project(), place.asOf())
                        .match(
                                person -> Message.plain("The picture is on its way to your direct messages."),
                                Replies::refused))
                .orElse(OLD);
    }

    private Message why(Click click) {
        return Place.read(click.value())
                .flatMap(place -> place.figure()
                        .map(figure -> verbs.why(clicks.actor(click), place.project(), place.asOf(), figure)))
                .orElse(OLD);
    }

    private void on(App app, String action, BiFunction<Click, EntryName, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> EntryName.read(click.value())
                        .map(entry -> handler.apply(click, entry))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }

    /** What stands on a button of the card; it comes back from outside. */
    private record Place(ProjectId project, LocalDate asOf, Optional<RoiFigure> figure) {

        static Optional<Place> read(String value) {
            String[] words = value.split(" ");
            if (words.length < 2) {
                return Optional.empty();
            }
            try {
                LocalDate asOf = LocalDate.parse(words[1]);
                Optional<RoiFigure> figure = words.length > 2 ? RoiFigure.ofWord(words[2]) : Optional.empty();
                return ProjectId.typed(words[0]).map(id -> new Place(id, asOf, figure));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
    }
}
