package quotient.bot;

import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.bot.settings.Settings;
import quotient.bot.slack.Acknowledging;
import quotient.bot.slack.Carrying;
import quotient.bot.slack.Directory;
import quotient.bot.slack.Feature;
import quotient.bot.slack.NoticeView;
import quotient.bot.slack.Reachability;
import quotient.bot.slack.Reception;
import quotient.bot.slack.ReplayCache;
import quotient.bot.slack.Replies;
import quotient.bot.slack.SignatureGuard;
import quotient.bot.slack.SlackApp;
import quotient.bot.slack.SlackCalls;
import quotient.bot.slack.SlackEndpoint;
import quotient.bot.slack.SlackOutbox;
import quotient.bot.slack.SocketDoor;
import quotient.domain.deskhealth.Messenger;

/** Everything that talks with Slack, put together. */
final class SlackSide implements AutoCloseable {

    private static final int WORKERS = 16;

    /** Signatures are held against the real time, whatever time the house lives in. */
    private static final Clock SIGNED_BY = Clock.systemUTC();

    private final SlackCalls calls;
    private final Acknowledging acknowledging;
    private final Carrying carrying;
    private final Reachability reachability;
    private final SlackOutbox outbox;
    private final Map<String, NoticeView> views;
    private final List<Feature> features;
    private final App app;
    private final Optional<SlackEndpoint> endpoint;
    private final Optional<SocketDoor> socket;

    SlackSide(Settings settings, Work work, Surroundings around) {
        Clock wall = around.slackClock();
        String token = settings.botToken().orElseThrow().reveal();
        calls = new SlackCalls(settings.slackApi(), token, wall, around.onTheLine());
        acknowledging = around.byHand() ? Acknowledging.inTurn() : new Acknowledging(WORKERS);
        views = NoticeViews.of(work);
        carrying = new Carrying(
                work.ports().deliveries(), calls, views, work.alerts().lost()::heard, wall);
        reachability = new Reachability(carrying, calls);
        outbox = new SlackOutbox(work.ports().deliveries(), carrying, around.pacing(), wall);
        Reception reception = new Reception(
                new Directory(work.ports().people()), acknowledging, new Replies(calls), calls, around.clock());
        features = Features.of(work, views, reception, reachability, carrying::reviveMendable);
        app = SlackApp.of(calls.slack(), token, features);
        endpoint = settings.signingSecret()
                .map(secret -> new SlackEndpoint(
                        new SignatureGuard(
                                secret.reveal(),
                                SIGNED_BY,
                                new ReplayCache(work.ports().seen(), SIGNED_BY.instant())),
                        app));
        socket = settings.appToken().map(appToken -> new SocketDoor(appToken.reveal(), app));
    }

    /** Empty in Socket Mode without a signing secret: nothing of Slack's comes in over HTTP. */
    Optional<SlackEndpoint> endpoint() {
        return endpoint;
    }

    /** Everything that can be typed, clicked and heard. */
    List<Feature> features() {
        return features;
    }

    Map<String, NoticeView> views() {
        return views;
    }

    Messenger.Reach reach() {
        return reachability.reach();
    }

    SlackOutbox outbox() {
        return outbox;
    }

    /** Hears Slack over a socket, if that is how it is to be heard. */
    void listen() {
        socket.ifPresent(SocketDoor::open);
    }

    /** What was given up for a cause that may have been mended waits again. */
    void revive() {
        carrying.reviveMendable();
    }

    /** Carries to Slack what is in the outbox; one process alone may. */
    void carry() {
        outbox.start();
    }

    /** What is under way ends first, then what it had to say goes out. */
    @Override
    public void close() {
        socket.ifPresent(SocketDoor::close);
        acknowledging.close();
        outbox.close();
        calls.close();
    }
}
