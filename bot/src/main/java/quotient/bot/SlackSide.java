package quotient.bot;

import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.bot.home.AppHome;
import quotient.bot.http.Routes;
import quotient.bot.ops.AlertButtons;
import quotient.bot.ops.AlertNoticeViews;
import quotient.bot.ops.AlertTab;
import quotient.bot.ops.OpsCommand;
import quotient.bot.ops.OpsDesk;
import quotient.bot.ops.RulesButtons;
import quotient.bot.ops.SettingsTab;
import quotient.bot.quotes.ApprovalButtons;
import quotient.bot.quotes.QuoteButtons;
import quotient.bot.quotes.QuoteCommand;
import quotient.bot.quotes.QuoteDesk;
import quotient.bot.quotes.QuoteHome;
import quotient.bot.quotes.QuoteModal;
import quotient.bot.quotes.QuoteNotices;
import quotient.bot.quotes.ReportButton;
import quotient.bot.settings.Settings;
import quotient.bot.slack.Acknowledging;
import quotient.bot.slack.Carrying;
import quotient.bot.slack.Directory;
import quotient.bot.slack.Feature;
import quotient.bot.slack.NoticeView;
import quotient.bot.slack.Pacing;
import quotient.bot.slack.Reception;
import quotient.bot.slack.ReplayCache;
import quotient.bot.slack.Replies;
import quotient.bot.slack.SignatureGuard;
import quotient.bot.slack.SlackApp;
import quotient.bot.slack.SlackCalls;
import quotient.bot.slack.SlackEndpoint;
import quotient.bot.slack.SlackOutbox;
import quotient.bot.slack.SlackRoutes;
import quotient.bot.slack.SocketDoor;

/** Everything that talks with Slack, put together. A feature is plugged in by one line here. */
final class SlackSide implements AutoCloseable {

    private static final int WORKERS = 16;

    private final SlackCalls calls;
    private final Acknowledging acknowledging;
    private final Carrying carrying;
    private final SlackOutbox outbox;
    private final List<Feature> features;
    private final App app;
    private final Optional<Routes> routes;
    private final Optional<SocketDoor> socket;

    SlackSide(
            Settings settings,
            Ports ports,
            UseCases useCases,
            AlertUseCases alerts,
            Pacing pacing,
            Clock clock,
            Clock wall) {
        String token = settings.botToken().orElseThrow().reveal();
        calls = new SlackCalls(settings.slackApi(), token);
        acknowledging = new Acknowledging(WORKERS);
        carrying = new Carrying(ports.deliveries(), calls, views(ports, useCases, alerts), alerts.lost()::heard, wall);
        outbox = new SlackOutbox(ports.deliveries(), carrying, pacing, wall);
        Reception reception =
                new Reception(new Directory(ports.people()), acknowledging, new Replies(calls), calls, clock);
        features = features(reception, desk(ports, useCases, reception), ops(ports, alerts, reception));
        app = SlackApp.of(calls.slack(), token, features);
        routes = settings.signingSecret()
                .map(secret -> new SlackRoutes(new SlackEndpoint(
                        new SignatureGuard(secret.reveal(), wall, new ReplayCache(ports.seen(), wall.instant())),
                        app)));
        socket = settings.appToken().map(appToken -> new SocketDoor(appToken.reveal(), app));
    }

    /** Which view draws which kind of notice. */
    private static Map<String, NoticeView> views(Ports ports, UseCases useCases, AlertUseCases alerts) {
        Map<String, NoticeView> views = new HashMap<>();
        views.putAll(new QuoteNotices(
                        useCases.finding(), useCases.reporting(), new Directory(ports.people()), ports.companies())
                .views());
        views.putAll(new AlertNoticeViews(alerts.finding(), alerts.kinds(), ports.companies()).views());
        return views;
    }

    private static List<Feature> features(Reception reception, QuoteDesk desk, OpsDesk ops) {
        QuoteModal modal = new QuoteModal(desk);
        return List.of(
                new QuoteCommand(desk, modal),
                modal,
                new QuoteButtons(desk, modal),
                new ApprovalButtons(desk),
                new ReportButton(desk),
                new OpsCommand(ops),
                new AlertButtons(ops),
                new RulesButtons(ops),
                new AppHome(reception, List.of(new QuoteHome(desk), new AlertTab(ops), new SettingsTab(ops))));
    }

    private OpsDesk ops(Ports ports, AlertUseCases alerts, Reception reception) {
        return new OpsDesk(
                alerts.kinds(),
                alerts.finding(),
                alerts.handling(),
                alerts.silencing(),
                alerts.rules(),
                ports.people(),
                ports.companies(),
                carrying::reviveMendable,
                reception);
    }

    private static QuoteDesk desk(Ports ports, UseCases useCases, Reception reception) {
        return new QuoteDesk(
                useCases.quoting(),
                useCases.submitting(),
                useCases.deciding(),
                useCases.carrying(),
                useCases.following(),
                useCases.finding(),
                useCases.reporting(),
                useCases.form(),
                ports.companies(),
                reception);
    }

    /** Empty in Socket Mode without a signing secret: nothing of Slack's comes in over HTTP. */
    Optional<Routes> routes() {
        return routes;
    }

    /** Everything that can be typed, clicked and heard. */
    List<Feature> features() {
        return features;
    }

    Carrying.Reach reach() {
        return carrying.reach();
    }

    SlackOutbox outbox() {
        return outbox;
    }

    /** Hears Slack over a socket, if that is how it is to be heard. */
    void listen() {
        socket.ifPresent(SocketDoor::open);
    }

    /** Carries to Slack what is in the outbox; one process alone may. */
    void carry() {
        carrying.reviveMendable();
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
