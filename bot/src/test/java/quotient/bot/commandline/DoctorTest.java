package quotient.bot.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quotient.bot.http.HttpDoor;
import quotient.bot.settings.Settings;
import quotient.bot.settings.SettingsFile;

class DoctorTest {

    private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
    private static final Clock WALL = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String ALL_SCOPES =
            "commands,chat:write,im:write,files:write,channels:history,groups:history,im:history,users:read";

    private String scopes = ALL_SCOPES;
    private Instant slackTime = NOW;
    private final HttpDoor slack = HttpDoor.open("127.0.0.1", 0, List.of(door -> {
        door.post("/api/auth.test", this::authTest);
        door.post("/api/conversations.history", DoctorTest::history);
    }));

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void allIsWell() {
        List<Finding> findings = look(Map.of("SLACK_BOT_TOKEN", "xoxb-good", "SLACK_SIGNING_SECRET", "s"), List.of());
        assertEquals(List.of(), findings.stream().filter(Finding::isFailure).toList());
        assertTrue(lines(findings).contains("ok   token     Slack knows us as quotient in J1MSKY."), lines(findings));
        assertTrue(
                lines(findings).contains("ok   clock     This machine and Slack are 0 seconds apart."),
                lines(findings));
    }

    @Test
    void aTokenThatSlackRefusesFails() {
        assertFails(
                look(Map.of("SLACK_BOT_TOKEN", "xoxb-bad", "SLACK_SIGNING_SECRET", "s"), List.of()),
                "FAIL token     Slack says invalid_auth: copy the bot token again from OAuth & Permissions.");
    }

    @Test
    void aMissingTokenFails() {
        assertFails(look(Map.of(), List.of()), "FAIL token     SLACK_BOT_TOKEN is missing");
    }

    @Test
    void aMissingScopeFailsByName() {
        scopes = "commands,chat:write";
        assertFails(
                look(Map.of("SLACK_BOT_TOKEN", "xoxb-good", "SLACK_SIGNING_SECRET", "s"), List.of()),
                "FAIL scopes    Missing are im:write, files:write, channels:history, groups:history, im:history:");
    }

    @Test
    void aChannelThatTheBotIsNotInFails() {
        List<Finding> findings = look(
                Map.of("SLACK_BOT_TOKEN", "xoxb-good", "SLACK_SIGNING_SECRET", "s"),
                List.of("channels: {ops: C0OPS, sales: C0OUT}"));
        assertFails(
                findings,
                "FAIL channel   sales (C0OUT): Slack says not_in_channel: invite the bot there with /invite.");
        assertTrue(lines(findings).contains("ok   channel   ops (C0OPS) can be read."), lines(findings));
    }

    @Test
    void aClockThatIsFarOffFails() {
        slackTime = NOW.plusSeconds(400);
        assertFails(
                look(Map.of("SLACK_BOT_TOKEN", "xoxb-good", "SLACK_SIGNING_SECRET", "s"), List.of()),
                "FAIL clock     This machine and Slack are 400 seconds apart, so every request would be refused");
    }

    @Test
    void aSlackThatDoesNotAnswerFails() {
        slack.close();
        assertFails(
                look(Map.of("SLACK_BOT_TOKEN", "xoxb-good", "SLACK_SIGNING_SECRET", "s"), List.of()),
                "does not answer: check the network");
    }

    @Test
    void aDatabaseThatCannotBeUsedFails() {
        Doctor doctor = new Doctor(
                settings(Map.of(), List.of()),
                settings -> {
                    throw new CannotRun("it is no database.");
                },
                WALL);
        assertFails(doctor.look(), "FAIL database  it is no database.");
    }

    @Test
    void aTakenPortIsAWarning() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            String lines = lines(look(Map.of("QUOTIENT_PORT", port), List.of()));
            assertTrue(lines.contains("warn port      127.0.0.1:" + port + " is taken"), lines);
        }
    }

    private List<Finding> look(Map<String, String> environment, List<String> yml) {
        return new Doctor(settings(environment, yml), settings -> List.of(Finding.ok("database", "It is whole.")), WALL)
                .look();
    }

    private Settings settings(Map<String, String> environment, List<String> yml) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SLACK_API_URL", URI.create(slack.uri() + "/api/").toString());
        all.putIfAbsent("QUOTIENT_PORT", "0");
        return Settings.read(all, yml.isEmpty() ? SettingsFile.none() : SettingsFile.of("quotient.yml", yml.get(0)));
    }

    private static void assertFails(List<Finding> findings, String line) {
        assertTrue(lines(findings).contains(line), lines(findings));
        assertTrue(findings.stream().anyMatch(Finding::isFailure));
    }

    private static String lines(List<Finding> findings) {
        return String.join("\n", findings.stream().map(Finding::toString).toList());
    }

    private void authTest(Context context) {
        context.header("x-oauth-scopes", scopes);
        context.res()
                .setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(slackTime.atOffset(ZoneOffset.UTC)));
        boolean good = "Bearer xoxb-good".equals(context.header("Authorization"));
        context.result(
                good
                        ? "{\"ok\":true,\"user\":\"quotient\",\"team\":\"J1MSKY\"}"
                        : "{\"ok\":false,\"error\":\"invalid_auth\"}");
    }

    private static void history(Context context) {
        boolean inside = context.body().contains("channel=C0OPS");
        context.result(inside ? "{\"ok\":true}" : "{\"ok\":false,\"error\":\"not_in_channel\"}");
    }
}
