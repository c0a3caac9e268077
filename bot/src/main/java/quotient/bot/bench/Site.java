package quotient.bot.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;

/** A folder with a company, a database and nothing else, that goes when the measuring is done. */
final class Site implements AutoCloseable {

    static final String SECRET = "bench-signing-secret";
    static final String TOKEN = "xoxb-bench";
    static final String REP = "U0REP";
    static final String MANAGER = "U0MGR";

    /** Nobody listens there: what is measured must not depend on Slack. */
    private static final String NO_SLACK = "http://127.0.0.1:9/";

    private static final String COMPANY = """
            company: Bench
            zone: America/New_York
            currency: USD
            channels: {ops: C0OPS, deal_desk: C0DESK, sales: C0SALES, revenue: C0REV}
            people:
              - {slack: U0REP, name: Rae, roles: [rep], manager: U0MGR, certifications: {1: 2026-01-15}}
              - {slack: U0MGR, name: Max, roles: [sales_manager], certifications: {1: 2026-01-15, 2: 2026-01-15}}
            clients:
              - {name: Acme, segment: mid_market, plan: pro, channel: C0ACME, owner: U0REP}
            """;

    private final Path folder;

    private Site(Path folder) {
        this.folder = folder;
    }

    /** @param parent on the disk that is to be measured */
    static Site in(Path parent) {
        try {
            Files.createDirectories(parent);
            Site site = new Site(Files.createTempDirectory(parent, "bench-"));
            Files.writeString(site.settingsFile(), COMPANY);
            return site;
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for the bench could be made in " + parent, failed);
        }
    }

    Path folder() {
        return folder;
    }

    Path settingsFile() {
        return folder.resolve("quotient.yml");
    }

    File log() {
        return folder.resolve("server.log").toFile();
    }

    Map<String, String> environment() {
        return Map.of(
                "QUOTIENT_PORT",
                "0",
                "QUOTIENT_DATABASE",
                folder.resolve("quotient.db").toString(),
                "QUOTIENT_CLOCK",
                "system",
                "SLACK_API_URL",
                NO_SLACK,
                "SLACK_BOT_TOKEN",
                TOKEN,
                "SLACK_SIGNING_SECRET",
                SECRET);
    }

    /** The same for a house in this process. */
    Settings settings(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(more);
        return Settings.read(environment, SettingsFile.find(Optional.of(settingsFile()), folder));
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("the folder " + folder + " could not be removed", left);
        }
    }
}
