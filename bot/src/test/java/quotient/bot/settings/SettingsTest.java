package quotient.bot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void withoutAnythingSetTheDefaultsHold() {
        Settings settings = Settings.read(Map.of(), SettingsFile.none());
        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.bind());
        assertEquals("data/quotient.db", settings.database());
        assertEquals(URI.create("https://slack.com/api/"), settings.slackApi());
        assertEquals(Optional.empty(), settings.virtualStart());
        assertEquals(Optional.empty(), settings.adminToken());
        assertEquals(CompanySettings.NONE, settings.company());
        assertTrue(settings.clientDigests());
    }

    @Test
    void theFileSpeaksWhereTheEnvironmentIsSilent() {
        Settings settings = Settings.read(
                Map.of("QUOTIENT_BIND", "0.0.0.0", "SLACK_BOT_TOKEN", "xoxb-1", "QUOTIENT_ADMIN_TOKEN", ""),
                SettingsFile.of("quotient.yml", """
                        port: 0
                        database: jdbc:postgresql://host/quotient?user=u&password=p
                        slack_api_url: http://127.0.0.1:9/api/
                        clock: virtual:2026-03-02T08:00:00-05:00
                        client_digests: off
                        """));
        assertFalse(settings.clientDigests());
        assertEquals(0, settings.port());
        assertEquals("0.0.0.0", settings.bind());
        assertEquals("jdbc:postgresql://host/quotient?user=u&password=p", settings.database());
        assertEquals(Optional.of(OffsetDateTime.parse("2026-03-02T08:00:00-05:00")), settings.virtualStart());
        assertEquals(Optional.of(new Secret("xoxb-1")), settings.botToken());
        assertEquals(Optional.empty(), settings.adminToken());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        QUOTIENT_PORT     | 65536           | QUOTIENT_PORT is "65536", which is no port: give a whole number from 0 to 65535.
        QUOTIENT_PORT     | -1              | QUOTIENT_PORT is "-1", which is no port: give a whole number from 0 to 65535.
        QUOTIENT_PORT     | 80 80           | QUOTIENT_PORT is "80 80", which is no port: give a whole number from 0 to 65535.
        QUOTIENT_PORT     | 1e3             | QUOTIENT_PORT is "1e3", which is no port: give a whole number from 0 to 65535.
        QUOTIENT_BIND     | 127.0.0.256     | QUOTIENT_BIND is "127.0.0.256", which is no address to listen on: give one of this machine, like 127.0.0.1 or 0.0.0.0.
        QUOTIENT_BIND     | http://x        | QUOTIENT_BIND is "http://x", which is no address to listen on: give one of this machine, like 127.0.0.1 or 0.0.0.0.
        QUOTIENT_DATABASE | jdbc:mysql://h  | QUOTIENT_DATABASE is "jdbc:mysql://h", which is no database that I can use: give a SQLite file or a URL like jdbc:postgresql://host/quotient.
        QUOTIENT_DATABASE | postgres://u:p@h/q | QUOTIENT_DATABASE is "postgres://...@h/q", which is no database that I can use: give a SQLite file or a URL like jdbc:postgresql://host/quotient.
        SLACK_API_URL     | https://x/api   | SLACK_API_URL is "https://x/api", which is no base of a Web API: give a URL that ends in a slash, like https://slack.com/api/.
        SLACK_API_URL     | slack.com/api/  | SLACK_API_URL is "slack.com/api/", which is no base of a Web API: give a URL that ends in a slash, like https://slack.com/api/.
        SLACK_API_URL     | https:///api/   | SLACK_API_URL is "https:///api/", which names no host: give a URL like https://slack.com/api/.
        QUOTIENT_CLOCK    | sundial         | QUOTIENT_CLOCK is "sundial", which is no clock: say system or virtual:2026-03-02T08:00:00-05:00.
        QUOTIENT_CLOCK    | virtual:2026-03-02 | QUOTIENT_CLOCK is "virtual:2026-03-02", which is no moment with an offset: say virtual:2026-03-02T08:00:00-05:00.
        QUOTIENT_BACKUPS_KEPT | 0           | QUOTIENT_BACKUPS_KEPT is "0", which is no number of backups: give a whole number from 1 to 9999.
        QUOTIENT_DAILY_BUDGET | 0           | QUOTIENT_DAILY_BUDGET is "0", which is no budget: give an amount from 0.01 to 999999999.99, like 100 or 250.50.
        QUOTIENT_DAILY_BUDGET | 1e9         | QUOTIENT_DAILY_BUDGET is "1e9", which is no budget: give an amount from 0.01 to 999999999.99, like 100 or 250.50.
        QUOTIENT_DAILY_BUDGET | -5          | QUOTIENT_DAILY_BUDGET is "-5", which is no budget: give an amount from 0.01 to 999999999.99, like 100 or 250.50.
        QUOTIENT_NIGHT_GUARD | lax          | QUOTIENT_NIGHT_GUARD is "lax", which is no way to guard the night: say warn or strict.
        QUOTIENT_SYNC     | off             | QUOTIENT_SYNC is "off", which is no way to write to the disk: say full or normal.
        QUOTIENT_CLIENT_DIGESTS | maybe     | QUOTIENT_CLIENT_DIGESTS is "maybe", which is neither on nor off: say one of them.
        QUOTIENT_HOURLY_REQUEST_CAP | 0     | QUOTIENT_HOURLY_REQUEST_CAP is "0", which is no number of tasks: give a whole number from 1 to 999999999, like 10000.
        SLACK_BOT_TOKEN   | xapp-1          | SLACK_BOT_TOKEN starts with xapp-, so it is another token: it must be the bot token (xoxb-...), needed by start.
        SLACK_APP_TOKEN   | xoxb-1          | SLACK_APP_TOKEN starts with xoxb-, so it is another token: it must be the app-level token (xapp-...); if set, Socket Mode is used instead of HTTP.
        QUOTIENT_ADMIN_TOKEN | two words    | QUOTIENT_ADMIN_TOKEN contains a blank or another character that no token has: copy it again, without quotes.
        QUOTIENT_PROT     | 1               | I know no setting "QUOTIENT_PROT", did you mean QUOTIENT_PORT?
        """)
    void aWrongVariableIsRefusedInOneSentence(String name, String value, String sentence) {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> Settings.read(Map.of(name, value), SettingsFile.none()));
        assertEquals(sentence, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        prot: 1                       | quotient.yml: I know no key "prot", did you mean port?
        flavour: sweet                | quotient.yml: I know no key "flavour", say one of slack_api_url, port, bind, database, sync, clock, backups_kept, daily_budget, hourly_request_cap, night_guard, certification, client_digests, company, zone, currency, holidays, channels, people, clients, zones, schedules, brand, smtp.
        port: [1]                     | quotient.yml: port: this must be one value, not a list or a map.
        [1]                           | quotient.yml: this must be keys with values, like port: 8080.
        slack_bot_token: xoxb-1       | quotient.yml: slack_bot_token is a secret and does not belong into a file: set SLACK_BOT_TOKEN in the environment.
        QUOTIENT_ADMIN_TOKEN: x       | quotient.yml: QUOTIENT_ADMIN_TOKEN is a secret and does not belong into a file: set QUOTIENT_ADMIN_TOKEN in the environment.
        zone: America/Springfield     | quotient.yml: zone: "America/Springfield" is not a time zone like America/New_York.
        currency: DOLLARS             | quotient.yml: currency: "DOLLARS" is not an ISO 4217 currency like USD.
        holidays: [2026-13-01]        | quotient.yml: holidays[0]: "2026-13-01" is not a date like 2026-12-25.
        holidays: 2026-12-25          | quotient.yml: holidays: this must be a list.
        brand: {colour: "#ffcc00"}    | quotient.yml: brand.colour: "#ffcc00" is no colour that white letters can be read on: write a dark one like '#1f3a5f'.
        smtp: {host: h, from: x}      | quotient.yml: smtp.from: "x" is no mail address, like reports@example.com.
        smtp: {host: h, password: x}  | quotient.yml: smtp: a password does not belong into a file: set QUOTIENT_SMTP_PASSWORD in the environment.
        smtp: {from: a@b.c}           | quotient.yml: smtp: host is missing.
        channels: {ops: general}      | quotient.yml: channels.ops: "general" is not the id of a Slack channel, like C0SALES.
        channels: {sale: C1}          | quotient.yml: channels: I know no key "sale", did you mean sales?
        people: [{slack: U1, roles: [rep, repp]}] | quotient.yml: people[0].roles: "repp": did you mean rep?
        people: [{name: Rae}]         | quotient.yml: people[0]: slack is missing.
        people: [{slack: rae}]        | quotient.yml: people[0].slack: "rae" is not the id of a Slack user, like U0REP.
        people: [{slack: U1, manager: U1}] | quotient.yml: people[0]: nobody is their own manager, and U1 is named as one.
        people: [{slack: U1}, {slack: U1}] | quotient.yml: people[1]: U1 is listed twice, so remove one.
        people: [{slack: U1, certifications: {4: 2026-01-15}}] | quotient.yml: people[0].certifications: I know no key "4", say one of 1, 2, 3.
        people: [{slack: U1, certifications: {1: soon}}] | quotient.yml: people[0].certifications.1: "soon" is not a date like 2026-12-25.
        people: [{slack: U1, wage: 1}] | quotient.yml: people[0]: I know no key "wage", say one of slack, name, roles, manager, certifications, zone.
        clients: [{name: Acme, segment: midmraket}] | quotient.yml: clients[0].segment: "midmraket": did you mean mid_market?
        clients: [{name: Acme}, {name: ACME}] | quotient.yml: clients[1]: ACME is listed twice, so remove one.
        people: [{slack: U1, zone: Mars/Olympus}] | quotient.yml: people[0].zone: "Mars/Olympus" is not a time zone like America/New_York.
        {zones: {U1: Asia/Tokyo}, people: [{slack: U1, zone: Asia/Tokyo}]} | quotient.yml: people[0].zone: U1 has a zone under zones as well, so remove one.
        zones: {C0SALES: Europe/Berlinn} | quotient.yml: zones.C0SALES: "Europe/Berlinn" is not a time zone like America/New_York.
        zones: {sales: Europe/Berlin} | quotient.yml: zones.sales: "sales" is not the id of a Slack channel or user, like C0SALES.
        schedules: {weekly-backup: weekly} | quotient.yml: schedules.weekly-backup: "weekly" is no cron expression that I can run by: it has 1 fields, and needs 6, seconds first. Write it like "0 0 16 ? * FRI", which is Fridays at 16:00.
        schedules: {weekly-backup: 0 30 2 ? * SUN} | quotient.yml: schedules.weekly-backup: "0 30 2 ? * SUN" is no cron expression that I can run by: nothing runs from 00:00 to 03:59, where clocks change. Write it like "0 0 16 ? * FRI", which is Fridays at 16:00.
        clients: [{name: "a\\nb"}]    | quotient.yml: clients[0].name: "a?b" must be one line of 1 to 100 characters.
        """)
    void aWrongFileIsRefusedWithThePathToTheMistake(String yml, String sentence) {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> Settings.read(Map.of(), SettingsFile.of("quotient.yml", yml)));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    void aSettingGivenTwiceMustHaveOneValue() {
        SettingsFile file = SettingsFile.of("quotient.yml", "port: 8081\n");
        assertEquals(8081, Settings.read(Map.of("QUOTIENT_PORT", "8081"), file).port());
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> Settings.read(Map.of("QUOTIENT_PORT", "8080"), file));
        assertEquals(
                "QUOTIENT_PORT is \"8080\" in the environment, but port in quotient.yml is \"8081\":"
                        + " a setting given twice must have one value, so remove one.",
                refused.getMessage());
    }

    @Test
    void aKeyStandsInTheFileOnce() {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> SettingsFile.of("quotient.yml", "port: 8080\nport: 8081\n"));
        assertEquals("quotient.yml, line 2: a key is given twice, so remove one.", refused.getMessage());
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        InvalidSetting refused =
                assertThrows(InvalidSetting.class, () -> SettingsFile.of("quotient.yml", "port: 1\n  x: [\n"));
        assertTrue(refused.getMessage().startsWith("quotient.yml, line 2 is not YAML: "), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
    }

    @Test
    void noTextFormShowsASecret() {
        Settings settings = Settings.read(
                Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-hidden",
                        "SLACK_SIGNING_SECRET", "hidden",
                        "QUOTIENT_ADMIN_TOKEN", "hidden",
                        "QUOTIENT_DATABASE", "jdbc:postgresql://me:hidden@host/q?password=hidden"),
                SettingsFile.none());
        assertFalse(settings.toString().contains("hidden"), settings.toString());
        assertFalse(settings.botToken().toString().contains("hidden"));
    }

    @Test
    void startNeedsATokenAndAWayToTrustSlack() {
        Settings none = Settings.read(Map.of(), SettingsFile.none());
        assertTrue(assertThrows(InvalidSetting.class, none::checkedForSlack)
                .getMessage()
                .startsWith("SLACK_BOT_TOKEN is missing"));
        Settings unsigned = Settings.read(Map.of("SLACK_BOT_TOKEN", "xoxb-1"), SettingsFile.none());
        assertTrue(assertThrows(InvalidSetting.class, unsigned::checkedForSlack)
                .getMessage()
                .startsWith("SLACK_SIGNING_SECRET is missing"));
        Settings socket =
                Settings.read(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"), SettingsFile.none());
        assertTrue(socket.checkedForSlack().isSocketMode());
    }

    @Test
    void theExampleFileLoads() {
        Path example = Path.of("..", "quotient.example.yml");
        CompanySettings company = Settings.read(Map.of(), SettingsFile.find(Optional.of(example), Path.of(".")))
                .company();
        assertEquals(Optional.of("J1MSKY"), company.name());
        assertEquals(12, company.people().size());
        assertEquals(6, company.channels().size());
        assertEquals(6, company.holidays().size());
    }

    @Test
    void aNamedFileMustBeThere(@TempDir Path folder) {
        Path file = folder.resolve("other.yml");
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> SettingsFile.find(Optional.of(file), folder));
        assertEquals("--config names " + file + ", but there is no such file.", refused.getMessage());
    }

    @Test
    void theUsualFileIsFoundInTheFolder(@TempDir Path folder) throws Exception {
        assertEquals(
                8080,
                Settings.read(Map.of(), SettingsFile.find(Optional.empty(), folder))
                        .port());
        Files.writeString(folder.resolve("quotient.yml"), "port: 81\n");
        assertEquals(
                81,
                Settings.read(Map.of(), SettingsFile.find(Optional.empty(), folder))
                        .port());
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertEquals(
                8080,
                Settings.read(Map.of(), SettingsFile.of("quotient.yml", "# nothing\n"))
                        .port());
    }
}
