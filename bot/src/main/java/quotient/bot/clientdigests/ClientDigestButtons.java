package quotient.bot.clientdigests;

import com.slack.api.bolt.App;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Text;
import quotient.bot.slack.Answer;
import quotient.bot.slack.Click;
import quotient.bot.slack.Clicks;
import quotient.bot.slack.Feature;
import quotient.bot.slack.Reception;
import quotient.bot.slack.Replies;
import quotient.domain.clientdigests.ClientDigest;
import quotient.domain.clientdigests.Feedback;
import quotient.domain.clientdigests.FindingDigests;
import quotient.domain.clientdigests.HearingClients;
import quotient.domain.clientdigests.RestoringRhythms;
import quotient.domain.clientdigests.Worth;

/** Useful, Too much and As before. Slack lets only those press in a channel who are in it. */
public final class ClientDigestButtons implements Feature {

    private final HearingClients hearing;
    private final RestoringRhythms restoring;
    private final FindingDigests finding;
    private final Clicks clicks;

    public ClientDigestButtons(
            HearingClients hearing, RestoringRhythms restoring, FindingDigests finding, Reception reception) {
        this.hearing = hearing;
        this.restoring = restoring;
        this.finding = finding;
        this.clicks = new Clicks(reception);
    }

    @Override
    public void plugInto(App app) {
        clicks.on(app, ClientDigestActions.USEFUL, click -> heard(click, Worth.USEFUL));
        clicks.on(app, ClientDigestActions.TOO_MUCH, click -> heard(click, Worth.TOO_MUCH));
        clicks.on(app, ClientDigestActions.AS_BEFORE, this::restored);
    }

    private Answer heard(Click click, Worth worth) {
        return clicks.tell(
                click,
                hearing.hear(clicks.actor(click), click.channel(), click.value(), worth)
                        .match(this::thanks, Replies::refused));
    }

    private Answer restored(Click click) {
        return clicks.tell(
                click,
                restoring
                        .restore(clicks.actor(click), click.value())
                        .match(ClientDigestButtons::asBefore, Replies::refused));
    }

    private Message thanks(ClientDigest digest) {
        Feedback feedback = digest.feedback().orElseThrow();
        if (feedback.worth() == Worth.USEFUL) {
            return Message.plain("Thank you, that is good to know.");
        }
        String comes =
                "the " + digest.kind().spoken() + " comes " + digest.kind().when(feedback.after());
        return Message.plain(
                feedback.slowedDown()
                        ? "Noted. From now on " + comes + ". " + wayBack(digest)
                        : "Noted. Since this card " + comes + " already.");
    }

    private String wayBack(ClientDigest digest) {
        return finding.owner(digest.client())
                        .map(owner ->
                                "If you want it back, tell " + Text.mention(owner.value()) + ", your account manager:")
                        .orElse("If you want it back, tell us:")
                + " _As before_ on this card brings it back.";
    }

    private static Message asBefore(ClientDigest digest) {
        return Message.plain("Done: the " + digest.kind().spoken() + " comes "
                + digest.kind().when(digest.feedback().orElseThrow().before()) + " again.");
    }
}
