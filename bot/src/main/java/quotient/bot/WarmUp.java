package quotient.bot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;

/**
 * Loads what a start and the first command need, so that the build can archive the classes: opens a house on a file that
 * is thrown away and a Slack that is not there, and asks it for one quote.
 */
final class WarmUp {

    private static final String QUOTE =
            "model=k2p5&complexity=medium&segment=mid_market&estimated_input=2000&estimated_output=800&discount_pct=15";

    private WarmUp() {}

    static void run() {
        try {
            Path folder = Files.createTempDirectory("quotient-warm-up");
            try (House house = House.open(settings(folder))) {
                ask(house.uri());
            } finally {
                remove(folder);
            }
        } catch (IOException failed) {
            throw new IllegalStateException("no folder to warm up in", failed);
        }
    }

    private static Settings settings(Path folder) {
        return Settings.read(
                Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-warm-up",
                        "SLACK_SIGNING_SECRET", "warm-up",
                        "SLACK_API_URL", "http://127.0.0.1:1/api/",
                        "QUOTIENT_ADMIN_TOKEN", "warm-up-token",
                        "QUOTIENT_PORT", "0",
                        "QUOTIENT_DATABASE", folder.resolve("quotient.db").toString()),
                SettingsFile.none());
    }

    private static void ask(URI house) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(house.resolve("/api/pricing/quote"))
                .header("Authorization", "Bearer warm-up-token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(QUOTE))
                .build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
