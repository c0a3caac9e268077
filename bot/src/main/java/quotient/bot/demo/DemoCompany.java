package quotient.bot.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quotient.bot.settings.CompanySettings;
import quotient.bot.settings.CompanySettings.NamedPerson;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;
import quotient.domain.people.Role;
import quotient.workspace.Workspace;
import quotient.workspace.person.Command;
import quotient.workspace.person.Shortcut;

/** The company of the demo, in the desk's settings and in the local Slack. */
final class DemoCompany {

    private static final String FILE = "/quotient/demo/company.yml";
    static final String SALES = "C0SALES";
    private static final List<String> CHANNELS = List.of(
            "C0SALES sales",
            "C0DESK deal-desk",
            "C0OPS ops",
            "C0REV revenue",
            "C0INC incidents",
            "C0EXEC executives",
            "C0ACME client-acme",
            "C0NORTH client-northwind");

    private final CompanySettings company;

    /** @param today everybody who is certified was examined half a year before */
    DemoCompany(LocalDate today) {
        CompanySettings read =
                Settings.read(Map.of(), SettingsFile.of("company.yml", text())).company();
        LocalDate examined = today.minusMonths(6);
        company = new CompanySettings(
                read.name(),
                read.zone(),
                read.currency(),
                read.holidays(),
                read.channels(),
                read.people().stream().map(person -> examined(person, examined)).toList(),
                read.clients(),
                read.zones());
    }

    CompanySettings settings() {
        return company;
    }

    void moveInto(Workspace workspace) {
        for (NamedPerson person : company.people()) {
            workspace.addPerson(person.id().value(), person.name().orElseThrow(), title(person));
        }
        for (String channel : CHANNELS) {
            String name = channel.split(" ")[1];
            List<String> members = company.people().stream()
                    .filter(person -> mayEnter(person, name))
                    .map(person -> person.id().value())
                    .toList();
            workspace.addChannel(channel.split(" ")[0], name, false, members, true);
        }
        workspace.installCommands(List.of(
                new Command(
                        "/quote",
                        "Price a piece of work, ask for approval, send it",
                        "[model complexity segment tokens-in tokens-out discount=15] · mine · show Q-1001 · help"),
                new Command(
                        "/health", "See how the desk and pricing are doing, and what needs you", "[pricing] · help"),
                new Command(
                        "/ops",
                        "Alerts, silences, routes and schedules",
                        "why A-1001 · ack A-1001 · silence 2h kind=… why · help"),
                new Command(
                        "/incident",
                        "Declare, lead and resolve incidents, tell customers, credit them",
                        "declare sev2 what happened client=\"Acme & Sons\" · update I-1001 · list · help"),
                new Command(
                        "/exceptions",
                        "Deals below their guardrail, and how their margin is won back",
                        "[new Q-1001] · show X-1001 · progress X-1001 2.5 · burndown · help"),
                new Command(
                        "/approvals",
                        "What waits for your decision, and who decides when you are away",
                        "[mine] · delegate @Lee 2026-03-02 2026-03-06 why · away · back · reassign Q-1001 @Lee · help"),
                new Command(
                        "/cert",
                        "How you are certified in pricing, and the exams for it",
                        "take 1 · cases · practical · review · team · help"),
                new Command("/roi", "What work for clients has brought", "[Acme 3 months] · why Acme payback · help")));
        workspace.installShortcuts(List.of(new Shortcut("incident.timeline", "Add to incident timeline")));
    }

    /** The customer's own person sees the customer's channel and nothing else. */
    private static boolean mayEnter(NamedPerson person, String channel) {
        return channel.equals("client-acme") || !person.roles().orElseThrow().contains(Role.CLIENT);
    }

    private static String title(NamedPerson person) {
        String spoken = person.roles().orElseThrow().stream().map(Role::spoken).collect(Collectors.joining(", "));
        return Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1);
    }

    private static NamedPerson examined(NamedPerson person, LocalDate day) {
        return new NamedPerson(
                person.id(),
                person.name(),
                person.roles(),
                person.manager(),
                person.certifications().keySet().stream().collect(Collectors.toMap(level -> level, level -> day)));
    }

    private static String text() {
        try (InputStream stream = DemoCompany.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
