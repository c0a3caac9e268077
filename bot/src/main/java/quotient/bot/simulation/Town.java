package quotient.bot.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.workspace.Workspace;
import quotient.workspace.faults.Faults;
import quotient.workspace.person.Command;

/** The company, its people and its Slack. */
final class Town implements AutoCloseable {

    static final List<String> CHANNELS = List.of("C0OPS", "C0DESK", "C0SALES", "C0ACME", "C0REV", "C0INC", "C0EXEC");
    static final List<String> ACCOUNTS = List.of("Acme & Sons", "Globex", "Initech");

    /** Those who may do something about an alert. */
    static final List<String> HANDLERS = List.of("U0OPS", "U0LEAD", "U0MGR", "U0DESK", "U0EXEC");

    private static final List<String> PEOPLE =
            List.of("U0REP", "U0OTHER", "U0MGR", "U0LEAD", "U0EXEC", "U0DESK", "U0LAW", "U0OPS", "U0CSM", "U0STRANGER");

    private static final String COMPANY = """
            company: J1MSKY
            zone: %1$s
            currency: USD
            channels: {ops: C0OPS, deal_desk: C0DESK, sales: C0SALES, revenue: C0REV, incidents: C0INC, executives: C0EXEC}
            people:
              - {slack: U0REP, name: Rae, roles: [rep], manager: U0MGR, certifications: {1: %2$s}}
              - {slack: U0OTHER, name: Olu, roles: [rep], manager: U0MGR, certifications: {1: %2$s}}
              - {slack: U0MGR, name: Max, roles: [sales_manager], certifications: {1: %2$s, 2: %2$s}}
              - {slack: U0LEAD, name: Lee, roles: [revenue_lead], certifications: {1: %2$s, 2: %2$s}}
              - {slack: U0EXEC, name: Eve, roles: [executive], certifications: {1: %2$s, 2: %2$s}}
              - {slack: U0DESK, name: Dee, roles: [deal_desk], certifications: {1: %2$s, 2: %2$s}}
              - {slack: U0LAW, name: Lou, roles: [legal]}
              - {slack: U0OPS, name: Oda, roles: [ops, admin]}
              - {slack: U0CSM, name: Cal, roles: [csm]}
            clients:
              - {name: Acme & Sons, segment: mid_market, channel: C0ACME, zone: Europe/Berlin, owner: U0REP}
              - {name: Globex, segment: enterprise, channel: C0ACME, zone: America/New_York, owner: U0OTHER}
              - {name: Initech, segment: smb, channel: C0ACME, zone: Australia/Lord_Howe, owner: U0CSM}
            """;

    private static final Duration NO_HURRY = Duration.ofMinutes(1);

    private final Workspace workspace;
    private final Settings settings;

    private Town(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /** Its Slack keeps Slack's rates, by this clock. */
    static Town built(Path folder, ZoneId zone, long seed, Clock clock) {
        Workspace workspace = Workspace.start(quotient.workspace.Settings.usual()
                .named("J1MSKY", seed)
                .timed(clock, clock)
                .failing(Faults.none())
                .waiting(NO_HURRY, List.of(), Duration.ZERO));
        PEOPLE.forEach(person -> workspace.addPerson(person, person, ""));
        CHANNELS.forEach(channel -> workspace.addChannel(channel, channel, false, PEOPLE, true));
        workspace.installCommands(
                List.of(new Command("/quote", "Price a piece of work", "help"), new Command("/ops", "Alerts", "help")));
        workspace.subscribe(Set.of());
        return new Town(workspace, settings(folder, zone, LocalDate.ofInstant(clock.instant(), zone), workspace));
    }

    /** @param examined when everybody took their examination; it holds for a year */
    private static Settings settings(Path folder, ZoneId zone, LocalDate examined, Workspace workspace) {
        Path company = folder.resolve("quotient.yml");
        try {
            Files.writeString(company, COMPANY.formatted(zone, examined));
        } catch (IOException failed) {
            throw new UncheckedIOException("the simulation cannot write into " + folder, failed);
        }
        return Settings.read(
                Map.of(
                        "SLACK_BOT_TOKEN", workspace.botToken(),
                        "SLACK_SIGNING_SECRET", workspace.signingSecret(),
                        "SLACK_API_URL", workspace.api().toString(),
                        "QUOTIENT_PORT", "0",
                        "QUOTIENT_SYNC", "normal",
                        "QUOTIENT_DATABASE", folder.resolve("quotient.db").toString()),
                SettingsFile.find(Optional.of(company), folder));
    }

    Workspace workspace() {
        return workspace;
    }

    Settings settings() {
        return settings;
    }

    void expel(String channel) {
        workspace.remove(channel, workspace.botUser());
    }

    void invite(String channel) {
        workspace.invite(channel, workspace.botUser());
    }

    @Override
    public void close() {
        workspace.close();
    }
}
