package quotient.bot.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quotient.bot.House;
import quotient.bot.http.HttpDoor;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.bot.slack.Pacing;
import quotient.bot.slack.ReplayCache;
import quotient.bot.slack.SignatureGuard;
import quotient.bot.slack.SlackApp;
import quotient.bot.slack.SlackEndpoint;
import quotient.bot.slack.SlackRoutes;
import quotient.domain.keeping.SeenRequests;

/**
 * What is measured, in a process of its own: the house with no limits on how fast it speaks, or its companion, a Bolt app
 * behind the same door and guard that does nothing but acknowledge. It serves until its standard input ends.
 */
public final class ServedForBench {

    static final String READY = "serving ";
    /** On standard input: draw a chart now, and say so in a line. */
    static final int DRAW = 'c';

    private ServedForBench() {}

    /** @param arguments what to serve, and the settings file */
    public static void main(String[] arguments) throws Exception {
        Settings settings =
                Settings.read(System.getenv(), SettingsFile.find(Optional.of(Path.of(arguments[1])), Path.of("")));
        if (arguments[0].equals("noop")) {
            try (HttpDoor door = HttpDoor.open(settings.bind(), settings.port(), List.of(noop(settings)))) {
                serve(door.uri());
            }
        } else {
            try (House house = House.open(settings, Pacing.unlimited(), Clock.systemUTC(), Optional.empty())) {
                serve(house.uri());
            }
        }
    }

    private static void serve(URI uri) throws IOException {
        System.out.println(READY + uri);
        int asked = System.in.read();
        while (asked >= 0) {
            if (asked == DRAW) {
                System.out.println("drawn, " + SampleChart.draw() + " bytes");
            }
            asked = System.in.read();
        }
    }

    private static SlackRoutes noop(Settings settings) {
        Clock wall = Clock.systemUTC();
        String secret = settings.signingSecret().orElseThrow().reveal();
        SignatureGuard guard = new SignatureGuard(secret, wall, new ReplayCache(new KeptNowhere(), wall.instant()));
        return new SlackRoutes(new SlackEndpoint(
                guard,
                SlackApp.of(
                        Slack.getInstance(new SlackConfig()),
                        settings.botToken().orElseThrow().reveal(),
                        List.of(app -> app.command("/quote", (request, context) -> context.ack())))));
    }

    /** The companion remembers signatures in memory only, so that it touches no disk at all. */
    private static final class KeptNowhere implements SeenRequests {

        @Override
        public Set<String> since(Instant moment) {
            return Set.of();
        }

        @Override
        public void remember(String signature, Instant at) {
            // The memory of the guard itself is enough.
        }

        @Override
        public void forgetBefore(Instant moment) {
            // Nothing is kept.
        }
    }
}
