package quotient.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import quotient.bot.clock.VirtualClock;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.bot.slack.Pacing;
import quotient.workspace.Workspace;
import quotient.workspace.delivery.AppLine;
import quotient.workspace.faults.Faults;
import quotient.workspace.person.Command;
import quotient.workspace.person.Shortcut;
import quotient.workspace.team.Channel;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** A whole house on a real database, and a Slack workspace beside it, for the length of a test. */
public final class Premises implements AutoCloseable {

    public static final String ADMIN_TOKEN = "admin-token-of-the-tests";
    private static final String SOCKET = "the workspace's own";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> PEOPLE = List.of(
            "U0REP Rae",
            "U0NEW Nic",
            "U0OTHER Olu",
            "U0MGR Max",
            "U0LEAD Lee",
            "U0EXEC Eve",
            "U0DESK Dee",
            "U0LAW Lou",
            "U0OPS Oda",
            "U0STRANGER Sam");

    private final Workspace workspace;
    private final Settings settings;
    private House house;
    private VirtualClock clock;

    private Premises(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
        open();
    }

    /** Opens on the second of March 2026, eight in the morning in New York, unless told otherwise. */
    public static Premises in(Path folder) {
        return in(folder, Map.of());
    }

    public static Premises in(Path folder, Map<String, String> more) {
        return in(folder, more, Duration.ZERO);
    }

    /** @param fileProcessing how long Slack works on a file before it can be shown */
    public static Premises in(Path folder, Duration fileProcessing) {
        return in(folder, Map.of(), fileProcessing);
    }

    private static Premises in(Path folder, Map<String, String> more, Duration fileProcessing) {
        Workspace workspace = Workspace.start(quotient.workspace.Settings.usual()
                .named("J1MSKY", 5)
                .limited(false)
                .failing(Faults.none())
                .waiting(Duration.ofSeconds(3), List.of(), fileProcessing));
        populate(workspace);
        workspace.installCommands(List.of(
                new Command("/quote", "Price a piece of work", "help"),
                new Command("/ops", "Alerts, silences, schedules", "help"),
                new Command("/health", "See how the desk and pricing are doing", "help"),
                new Command("/incident", "Declare and lead incidents", "help"),
                new Command("/exceptions", "Win margin back", "help"),
                new Command("/approvals", "Decide, hand over, stand in", "help"),
                new Command("/cert", "How you are certified", "help"),
                new Command("/roi", "See what work has brought", "help")));
        workspace.installShortcuts(List.of(new Shortcut("incident.timeline", "Add to incident timeline")));
        return new Premises(workspace, settings(folder, workspace, more));
    }

    /** Without a signing secret: Slack is heard over Socket Mode alone. */
    public static Premises overSocket(Path folder) {
        return in(folder, Map.of("SLACK_APP_TOKEN", SOCKET, "SLACK_SIGNING_SECRET", ""));
    }

    private static Settings settings(Path folder, Workspace workspace, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SLACK_BOT_TOKEN", workspace.botToken(),
                "SLACK_SIGNING_SECRET", workspace.signingSecret(),
                "SLACK_API_URL", workspace.api().toString(),
                "QUOTIENT_PORT", "0",
                "QUOTIENT_ADMIN_TOKEN", ADMIN_TOKEN,
                "QUOTIENT_CLOCK", "virtual:2026-03-02T08:00:00-05:00",
                "QUOTIENT_DATABASE", folder.resolve("quotient.db").toString()));
        environment.putAll(more);
        environment.replace("SLACK_APP_TOKEN", SOCKET, workspace.appToken());
        environment.values().removeIf(String::isEmpty);
        return Settings.read(
                environment, SettingsFile.find(Optional.of(Path.of("src/test/resources/desk.yml")), folder));
    }

    private static void populate(Workspace workspace) {
        for (String person : PEOPLE) {
            workspace.addPerson(person.split(" ")[0], person.split(" ")[1], "");
        }
        List<String> everybody =
                PEOPLE.stream().map(person -> person.split(" ")[0]).toList();
        for (String channel : List.of(
                "C0OPS ops",
                "C0DESK deal-desk",
                "C0SALES sales",
                "C0ACME acme",
                "C0REV revenue",
                "C0EXEC executives",
                "C0INC incidents")) {
            workspace.addChannel(channel.split(" ")[0], channel.split(" ")[1], false, everybody, true);
        }
    }

    private void open() {
        clock = new VirtualClock(settings.virtualStart().orElseThrow());
        house = House.open(settings, Pacing.unlimited(), clock, Optional.of(clock));
        if (!settings.isSocketMode()) {
            workspace.connect(house.uri().resolve("/slack/events"));
        }
    }

    /** Waits until the desk has opened its socket. */
    public void awaitConnected() {
        if (waited(() -> Optional.of(workspace.line()).filter(AppLine::connected))
                .isEmpty()) {
            fail("the desk did not connect");
        }
    }

    public void reopen() {
        house.close();
        open();
    }

    /** Moves the company's clock; what is due on the way runs, and what is said leaves. */
    public void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
        settle();
    }

    /** The company's time. */
    public Instant now() {
        return clock.instant();
    }

    public Workspace workspace() {
        return workspace;
    }

    public Settings settings() {
        return settings;
    }

    public House house() {
        return house;
    }

    /** What this person sees at once in answer to a command in #sales. */
    public Message types(String user, String line) {
        workspace.as(user).types("C0SALES", line);
        List<Message> shown = workspace.ephemerals("C0SALES", user);
        return shown.get(shown.size() - 1);
    }

    /** The direct messages of the app with this person. */
    public List<Message> direct(String user) {
        Channel direct = workspace.direct(user);
        return workspace.messages(direct.id());
    }

    /** Waits for a message that fits. */
    public Message awaitDirect(String user, Predicate<Message> wanted) {
        return await(() -> direct(user), wanted);
    }

    public Message awaitIn(String channel, Predicate<Message> wanted) {
        return await(() -> workspace.messages(channel), wanted);
    }

    public View awaitView(String user) {
        return waited(() -> workspace.views(user).stream().reduce((first, second) -> second))
                .orElseGet(() -> fail("no form opened for " + user));
    }

    /** Waits for a form that fits, though another may be open. */
    public View awaitView(String user, Predicate<View> wanted) {
        return waited(() -> workspace.views(user).stream().filter(wanted).reduce((first, second) -> second))
                .orElseGet(() -> fail("no such form opened for " + user));
    }

    public View awaitHome(String user) {
        return waited(() -> workspace.home(user)).orElseGet(() -> fail("App Home of " + user + " stays empty"));
    }

    /** Waits until App Home of this person is drawn so. */
    public View awaitHome(String user, Predicate<View> wanted) {
        return waited(() -> workspace.home(user).filter(wanted))
                .orElseGet(() -> fail("App Home of " + user + " is still "
                        + workspace.home(user).map(View::visible).orElse("empty")));
    }

    public Message awaitEphemeral(String user, Predicate<Message> wanted) {
        return await(() -> workspace.ephemerals("C0SALES", user), wanted);
    }

    /** Presses a button as it stood on this card, even if the card has changed since. */
    public void clicksOldCard(String user, Message card, String actionId) {
        card.actions().stream()
                .filter(action -> action.get("action_id").getAsString().equals(actionId))
                .findFirst()
                .ifPresent(action -> clicks(user, card, action));
    }

    /** Presses this very button of the card. */
    public void clicks(String user, Message card, JsonObject button) {
        JsonArray pressed = new JsonArray();
        pressed.add(button);
        JsonObject payload = workspace
                .payloads()
                .actions(workspace.team().directory().member(user).orElseThrow(), card, pressed, new JsonObject());
        workspace
                .line()
                .send(workspace
                        .line()
                        .sign(
                                "application/x-www-form-urlencoded",
                                "payload=" + URLEncoder.encode(payload.toString(), UTF_8)));
    }

    /** Whether this person was told so, wherever they clicked. */
    public boolean awaitTold(String user, String words) {
        return waited(() -> workspace.team().directory().channels().stream()
                        .flatMap(channel -> workspace.ephemerals(channel.id(), user).stream())
                        .filter(message -> message.visible().contains(words))
                        .findAny())
                .isPresent();
    }

    /** Everything due was sent. */
    public void settle() {
        if (!house.settle(PATIENCE)) {
            fail("the outbox did not come to rest");
        }
    }

    private static Message await(Supplier<List<Message>> look, Predicate<Message> wanted) {
        return waited(() -> look.get().stream().filter(wanted).reduce((first, second) -> second))
                .orElseGet(() -> fail("it was never said; there is only: "
                        + look.get().stream().map(Message::text).toList()));
    }

    private static <T> Optional<T> waited(Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(5_000_000);
            found = look.get();
        }
        return found;
    }

    @Override
    public void close() {
        house.close();
        workspace.close();
    }
}
