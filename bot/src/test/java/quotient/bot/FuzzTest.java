package quotient.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.fuzz.Chance;
import quotient.bot.fuzz.Gun;
import quotient.bot.fuzz.KeptRows;
import quotient.bot.fuzz.RealPayloads;
import quotient.bot.fuzz.RestShots;
import quotient.bot.fuzz.Shot;
import quotient.bot.fuzz.SlackShots;
import quotient.bot.settings.Secret;
import quotient.bot.settings.Settings;
import quotient.bot.slack.Pacing;

@DisplayName("Contract section 5: whatever comes in, nothing breaks and nothing half-done is kept")
class FuzzTest {

    private static final long SEED = 20_260_302;
    private static final int CONNECTIONS = 8;
    private static final int SHOWN = 12;
    /** A Tuesday, 14:05 in New York: no routine has anything to say then or has missed its hour. */
    private static final Instant QUIET_HOUR = Instant.parse("2026-03-03T19:05:00Z");

    private static final URI DEAD_SLACK = URI.create("http://127.0.0.1:1/api/");
    private static final Pattern INSIDE = Pattern.compile(
            "\\w(Exception|Error)\\b|\\tat |\\bjava\\.\\w+\\.|"
                    + "quotient\\.(bot|domain|storage)|com\\.slack\\.|com\\.google\\.|io\\.javalin|org\\.(eclipse|sqlite|jdbi)");

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void thousandsOfRequestsBreakNothing(@TempDir Path folder) throws InterruptedException, SQLException {
        RealPayloads real;
        Settings settings;
        try (Premises premises = Premises.in(folder)) {
            real = RealPayloads.of(premises);
            settings = premises.settings();
        }
        Secret secret = settings.signingSecret().orElseThrow();
        Secret token = settings.botToken().orElseThrow();
        try (OverheardLog log = new OverheardLog(Level.ERROR);
                House house = House.open(
                        settings.talkingTo(DEAD_SLACK, token, secret),
                        Pacing.unlimited(),
                        Clock.offset(
                                Clock.systemUTC(),
                                Duration.between(Clock.systemUTC().instant(), QUIET_HOUR)),
                        Optional.empty())) {
            Gun gun = new Gun(house.uri(), secret.reveal());
            fireAll(gun, shots(real));

            assertEquals(List.of(), wrong.stream().limit(SHOWN).toList(), () -> wrong.size() + " wrong answers");
            assertTrue(stillAnswers(gun).contains("$0.50"));
            assertTrue(house.ports().audit().verify().isWhole());
            assertEquals(List.of(), log.lines().stream().limit(SHOWN).toList());
        }
        Path database = folder.resolve("quotient.db");
        assertEquals(List.of(), KeptRows.halves(database));
        assertTrue(KeptRows.count(database, "quotes") > 1_000, "hardly anything came through");
    }

    /** The same ones at every run; only which of them meet differs. */
    private static List<Shot> shots(RealPayloads real) {
        SlackShots slack = new SlackShots(new Chance(SEED), real);
        RestShots rest = new RestShots(new Chance(SEED), Premises.ADMIN_TOKEN);
        List<Shot> shots = new ArrayList<>();
        add(shots, 6_500, slack::command);
        add(shots, 5_500, slack::interaction);
        add(shots, 1_300, slack::event);
        add(shots, 600, slack::options);
        add(shots, 1_100, slack::garbage);
        add(shots, 5_000, rest::next);
        Collections.shuffle(shots, new Random(SEED));
        return shots;
    }

    private static void add(List<Shot> shots, int times, Supplier<Shot> kind) {
        for (int made = 0; made < times; made++) {
            shots.add(kind.get());
        }
    }

    private void fireAll(Gun gun, List<Shot> shots) throws InterruptedException {
        List<Thread> connections = new ArrayList<>();
        for (int first = 0; first < CONNECTIONS; first++) {
            int mine = first;
            Thread connection = new Thread(() -> {
                for (int next = mine; next < shots.size(); next += CONNECTIONS) {
                    fire(gun, shots.get(next));
                }
            });
            connections.add(connection);
            connection.start();
        }
        for (Thread connection : connections) {
            connection.join();
        }
    }

    private void fire(Gun gun, Shot shot) {
        try {
            HttpResponse<String> answer = gun.fire(shot);
            if (answer.statusCode() >= 500 || INSIDE.matcher(answer.body()).find()) {
                wrong.add(answer.statusCode() + " " + answer.body() + " to " + shot);
            }
        } catch (IOException | RuntimeException unanswered) {
            wrong.add("no answer (" + unanswered + ") to " + shot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String stillAnswers(Gun gun) {
        try {
            return gun.fire(SlackShots.plainQuote()).body();
        } catch (IOException | InterruptedException gone) {
            throw new AssertionError("the house does not answer any more", gone);
        }
    }
}
