package quotient.workspace;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import quotient.workspace.blocks.BlockKit;
import quotient.workspace.blocks.Contents;
import quotient.workspace.client.PageApi;
import quotient.workspace.delivery.App;
import quotient.workspace.delivery.AppLine;
import quotient.workspace.delivery.Events;
import quotient.workspace.delivery.Payloads;
import quotient.workspace.delivery.Replies;
import quotient.workspace.delivery.SocketMode;
import quotient.workspace.faults.Faults;
import quotient.workspace.person.Command;
import quotient.workspace.person.Desk;
import quotient.workspace.person.Person;
import quotient.workspace.person.Shortcut;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Happening;
import quotient.workspace.team.Member;
import quotient.workspace.team.Message;
import quotient.workspace.team.Team;
import quotient.workspace.team.View;
import quotient.workspace.web.Asked;
import quotient.workspace.web.Methods;
import quotient.workspace.web.Reply;
import quotient.workspace.web.WebApi;

/** A running Slack workspace with one app installed. Closing it ends its server and all its threads. */
public final class Workspace implements AutoCloseable {
    private static final int MOST_THREADS = 64;
    private static final int MOST_SHORTCUTS = 10;
    private static final long LARGEST_REQUEST = 20_000_000;

    private final Settings settings;
    private final Team team;
    private final String botToken;
    private final String appToken;
    private final String signingSecret;
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2, Workspace::daemon);
    private final AppLine line;
    private final SocketMode sockets;
    private final Payloads payloads;
    private final Events events;
    private final Desk desk;
    private final WebApi webApi;
    private final PageApi pageApi;
    private final Javalin server;

    private Workspace(Settings settings) {
        this.settings = settings;
        this.team = Team.create(
                settings.team(), settings.seed(), settings.clock(), settings.stopwatch(), settings.fileProcessing());
        this.botToken = "xoxb-" + team.ids().next("", 24);
        this.appToken = "xapp-" + team.ids().next("", 24);
        this.signingSecret = team.ids().next("", 32);
        this.line = new AppLine(
                signingSecret,
                settings.patience(),
                connected -> team.happenings().tell(new Happening.AppConnected(connected)));
        this.sockets = new SocketMode(team, line::note);
        line.connect(sockets);
        Contents contents = new Contents(new BlockKit(team.uploads()::ready), team.ids());
        Replies replies = new Replies(team, contents);
        this.payloads = new Payloads(team, replies);
        this.events = new Events(line, payloads, executor, settings.retries());
        this.desk = Desk.of(team, line, payloads, replies, events, contents);
        Methods methods = new Methods(team, contents, sockets, botToken, appToken, settings.limits());
        this.webApi = new WebApi(team, methods, replies, settings.faults());
        this.pageApi = new PageApi(desk);
        team.directory().add(new Member(Team.BOT_USER, "Quotient", "", ZoneOffset.UTC, true));
        team.directory().add(new Member(Member.SLACKBOT, "Slackbot", "", ZoneOffset.UTC, true));
        this.server = Javalin.create(this::configure).start(settings.host(), settings.port());
        team.address().is(URI.create("http://" + settings.host() + ":" + server.port() + "/"));
    }

    public static Workspace start(Settings settings) {
        return new Workspace(settings);
    }

    private void configure(JavalinConfig config) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("workspace");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        webApi.routes(config.routes);
        pageApi.routes(config.routes);
        sockets.routes(config.routes);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "workspace-events");
        thread.setDaemon(true);
        return thread;
    }

    /** The base of the Web API; ends in {@code /api/}. */
    public URI api() {
        return team.address().resolve("api/");
    }

    /** The page in the browser. */
    public URI page() {
        return team.address().page();
    }

    public String botToken() {
        return botToken;
    }

    public String appToken() {
        return appToken;
    }

    public String signingSecret() {
        return signingSecret;
    }

    public String botUser() {
        return Team.BOT_USER;
    }

    /** From now on commands, clicks and events go to this address of the app. */
    public void connect(URI eventsUrl) {
        line.connect(eventsUrl);
    }

    /** The same, with an app that lives in the same process. */
    public void connect(App app) {
        line.connect(app);
    }

    /** What the Web API answers to somebody in the same process, faults included. */
    public Reply answer(Asked asked) {
        return webApi.answer(asked);
    }

    /** From now on the page shows this clock, and whoever looks at it may move it. */
    public void showClock(PageClock clock) {
        pageApi.clock().show(clock);
    }

    public Member addPerson(String id, String name, String title) {
        return addPerson(id, name, title, ZoneOffset.UTC);
    }

    public Member addPerson(String id, String name, String title, ZoneId zone) {
        Member member = new Member(id, name, title, zone, false);
        team.directory().add(member);
        team.directory().direct(member);
        return member;
    }

    public Channel addChannel(String id, String name, boolean isPrivate, List<String> members, boolean botIsMember) {
        Set<String> all = new LinkedHashSet<>(members);
        if (botIsMember) {
            all.add(Team.BOT_USER);
        }
        Channel.Kind kind = isPrivate ? Channel.Kind.PRIVATE : Channel.Kind.PUBLIC;
        Channel channel = new Channel(id, name, kind, all, "", false);
        team.directory().add(channel);
        return channel;
    }

    /** Adds a member, the bot included, to a channel. */
    public void invite(String channel, String member) {
        team.directory().change(channel, now -> now.joinedBy(member));
    }

    public void remove(String channel, String member) {
        team.directory().change(channel, now -> now.leftBy(member));
    }

    public void archive(String channel) {
        team.directory().change(channel, Channel::closed);
    }

    /** Replaces the app's slash commands. */
    public void installCommands(List<Command> commands) {
        desk.commands().clear();
        desk.commands().addAll(commands);
    }

    /** Replaces the app's message shortcuts; Slack takes ten at the most. */
    public void installShortcuts(List<Shortcut> shortcuts) {
        if (shortcuts.size() > MOST_SHORTCUTS) {
            throw new IllegalArgumentException("An app has up to ten shortcuts, not " + shortcuts.size());
        }
        desk.shortcuts().clear();
        desk.shortcuts().addAll(shortcuts);
    }

    /** Replaces the app's events; at first {@code app_home_opened} and {@code message.im}. */
    public void subscribe(Set<String> eventNames) {
        events.subscribe(eventNames);
    }

    /** Acts for this person; an unknown id is refused as {@code user_not_found}. */
    public Person as(String user) {
        return desk.person(user);
    }

    /** What everybody sees in a channel, thread replies included, oldest first. */
    public List<Message> messages(String channel) {
        return team.messages().open(channel);
    }

    /** What only this person sees in a channel, oldest first. */
    public List<Message> ephemerals(String channel, String user) {
        return team.messages().all(channel).stream()
                .filter(message -> message.addressee().equals(user))
                .toList();
    }

    /** The person's open modals, the top one last. */
    public List<View> views(String user) {
        return team.views().stack(user);
    }

    public Optional<View> home(String user) {
        return team.views().home(user);
    }

    /** The direct conversation between the app and this person. */
    public Channel direct(String user) {
        return team.directory().direct(team.member(user));
    }

    public Team team() {
        return team;
    }

    /** The line to the app, for raw requests: signing, forging, sending again. */
    public AppLine line() {
        return line;
    }

    public Payloads payloads() {
        return payloads;
    }

    public Events events() {
        return events;
    }

    public Faults faults() {
        return settings.faults();
    }

    @Override
    public void close() {
        webApi.close();
        pageApi.close();
        executor.shutdownNow();
        server.stop();
    }
}
