package quotient.bot.commandline;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quotient.bot.settings.Secret;
import quotient.bot.settings.Settings;

/** Whether Slack takes our token, which scopes it has, which channels it reaches, and whether both clocks agree. */
final class SlackFindings {

    private static final List<String> SCOPES = List.of(
            "commands", "chat:write", "im:write", "files:write", "channels:history", "groups:history", "im:history");
    private static final long MOST_SKEW_SECONDS = 300;
    private static final long SOME_SKEW_SECONDS = 30;
    private static final String TOKEN = "token";
    private static final String CLOCK = "clock";

    private final Settings settings;
    private final Clock wall;
    private final SlackCall slack;
    private final List<Finding> findings = new ArrayList<>();

    SlackFindings(Settings settings, Clock wall) {
        this.settings = settings;
        this.wall = wall;
        this.slack = new SlackCall(settings.slackApi());
    }

    List<Finding> look() {
        if (settings.botToken().isEmpty()) {
            findings.add(Finding.fail(
                    TOKEN,
                    "SLACK_BOT_TOKEN is missing: install the app from manifests/ and set the bot token (xoxb-...);"
                            + " ./quotient demo needs none."));
            return findings;
        }
        if (settings.signingSecret().isEmpty() && settings.appToken().isEmpty()) {
            findings.add(Finding.fail(
                    "signing", "SLACK_SIGNING_SECRET is missing: set it, or SLACK_APP_TOKEN for Socket Mode."));
        }
        ask(settings.botToken().get());
        return findings;
    }

    private void ask(Secret token) {
        try {
            SlackCall.Reply reply = slack.call("auth.test", token, Map.of());
            clock(reply);
            if (token(reply)) {
                scopes(reply);
                channels(token);
            }
            if (settings.appToken().isPresent()) {
                socket(settings.appToken().get());
            }
        } catch (IOException unreachable) {
            findings.add(Finding.fail(
                    TOKEN,
                    settings.slackApi() + " does not answer: check the network, the proxy and SLACK_API_URL;"
                            + " the bot would start and catch up later."));
        }
    }

    private boolean token(SlackCall.Reply reply) {
        Optional<String> error = reply.error();
        findings.add(error.map(word -> Finding.fail(
                        TOKEN, "Slack says " + word + ": copy the bot token again from OAuth & Permissions."))
                .orElseGet(() -> Finding.ok(
                        TOKEN,
                        "Slack knows us as " + reply.text("user").orElse("a bot") + " in "
                                + reply.text("team").orElse("a workspace") + ".")));
        return error.isEmpty();
    }

    private void scopes(SlackCall.Reply reply) {
        Optional<String> header = reply.header("x-oauth-scopes");
        if (header.isEmpty()) {
            findings.add(Finding.warn("scopes", "Slack did not say which scopes the token has."));
            return;
        }
        Set<String> granted =
                new HashSet<>(List.of(header.get().replace(" ", "").split(",")));
        List<String> missing =
                SCOPES.stream().filter(scope -> !granted.contains(scope)).toList();
        findings.add(
                missing.isEmpty()
                        ? Finding.ok("scopes", "All that are needed are granted.")
                        : Finding.fail(
                                "scopes",
                                "Missing are " + String.join(", ", missing)
                                        + ": add them to the app and install it again."));
    }

    private void channels(Secret token) throws IOException {
        if (settings.company().channels().isEmpty()) {
            findings.add(Finding.warn("channels", "quotient.yml names none; an admin can set them in Slack."));
        }
        for (Map.Entry<String, String> channel :
                new TreeMap<>(settings.company().channels()).entrySet()) {
            Optional<String> error = slack.call(
                            "conversations.history", token, Map.of("channel", channel.getValue(), "limit", "1"))
                    .error();
            String called = channel.getKey() + " (" + channel.getValue() + ")";
            findings.add(error.map(word -> Finding.fail("channel", called + ": Slack says " + word + remedy(word)))
                    .orElseGet(() -> Finding.ok("channel", called + " can be read.")));
        }
    }

    private static String remedy(String word) {
        return switch (word) {
            case "not_in_channel" -> ": invite the bot there with /invite.";
            case "channel_not_found" -> ": check the id, and invite the bot if the channel is private.";
            case "is_archived" -> ": name another channel.";
            default -> ".";
        };
    }

    private void socket(Secret appToken) throws IOException {
        Optional<String> error =
                slack.call("apps.connections.open", appToken, Map.of()).error();
        findings.add(error.map(word -> Finding.fail(
                        "socket", "Slack says " + word + ": make an app-level token with connections:write."))
                .orElseGet(() -> Finding.ok("socket", "Socket Mode can be opened.")));
    }

    private void clock(SlackCall.Reply reply) {
        Optional<Instant> theirs = reply.header("date").flatMap(SlackFindings::moment);
        if (theirs.isEmpty()) {
            findings.add(Finding.warn(CLOCK, "Slack did not say what time it is."));
            return;
        }
        long seconds = Duration.between(wall.instant(), theirs.get()).abs().toSeconds();
        String sentence = "This machine and Slack are " + seconds + " seconds apart";
        if (seconds >= MOST_SKEW_SECONDS) {
            findings.add(Finding.fail(CLOCK, sentence + ", so every request would be refused: set the clock (NTP)."));
        } else if (seconds >= SOME_SKEW_SECONDS) {
            findings.add(Finding.warn(CLOCK, sentence + ": set the clock (NTP) before it is 300."));
        } else {
            findings.add(Finding.ok(CLOCK, sentence + "."));
        }
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
