package quotient.bot.certification;

import com.slack.api.bolt.App;
import java.util.Optional;
import java.util.function.BiFunction;
import quotient.bot.blocks.Message;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.domain.certification.ExamId;

/** The buttons of {@code /cert}. Whether a click counts is decided at the click. */
public final class CertButtons implements Feature {

    private static final Message OLD = Message.plain(
            "This card is from another time and I cannot read it any more. `/cert` shows where you stand.");

    private final CertVerbs verbs;
    private final Clicks clicks;

    public CertButtons(CertDesk desk) {
        this.verbs = new CertVerbs(desk);
        this.clicks = new Clicks(desk.reception());
    }

    @Override
    public void plugInto(App app) {
        on(
                app,
                CertActions.TAKE,
                CertVerbs::levelTyped,
                (click, level) -> clicks.open(click, verbs.take(clicks.actor(click), level), CertModalView::exam));
        on(
                app,
                CertActions.JUDGE,
                ExamId::typed,
                (click, id) -> clicks.open(click, verbs.mayJudge(clicks.actor(click), id), CertModalView::judging));
        on(
                app,
                CertActions.SHOW,
                ExamId::typed,
                (click, id) -> clicks.tell(click, verbs.show(clicks.actor(click), id)));
    }

    private interface Reading<T> {
        Optional<T> read(String value);
    }

    private <T> void on(App app, String action, Reading<T> reading, BiFunction<Click, T, Answer> handler) {
        clicks.on(
                app,
                action,
                click -> reading.read(click.value())
                        .map(read -> handler.apply(click, read))
                        .orElseGet(() -> clicks.tell(click, OLD)));
    }
}
