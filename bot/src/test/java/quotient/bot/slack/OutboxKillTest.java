package quotient.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.MortalDesk;
import quotient.bot.MortalDesk.Death;
import quotient.bot.Workday;
import quotient.domain.notices.Deliveries;
import quotient.workspace.Settings;
import quotient.workspace.Workspace;
import quotient.workspace.faults.Fault;
import quotient.workspace.faults.Faults;

@DisplayName("Nothing is lost and nothing is said twice, however often the process is killed while Slack fails")
class OutboxKillTest {

    private static final long SEED = Long.getLong("quotient.kill.seed", 20261121);
    private static final int DEATHS = Integer.getInteger("quotient.kill.deaths", 104);
    private static final int HALTED = 13;
    private static final int KILLED = 128 + 9;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<Death> DEATHS_IN_TURN =
            List.of(Death.WHILE_DELIVERING, Death.WHILE_KEEPING, Death.AT_A_MOMENT, Death.FROM_OUTSIDE);
    private static final Map<Fault, Double> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put(Fault.rateLimited(1), 0.01);
        FAULTS.put(Fault.serverError(), 0.04);
        FAULTS.put(Fault.nonsense(), 0.03);
        FAULTS.put(Fault.dropped(), 0.04);
        FAULTS.put(Fault.carriedOutThenSilent(), 0.02);
        FAULTS.put(Fault.carriedOutThenDropped(), 0.06);
    }

    @TempDir
    private Path folder;

    private Path file;
    private ClassSharing sharing;
    private Workspace workspace;
    private final List<String> confirmed = new ArrayList<>();

    @BeforeEach
    void furnish() {
        file = folder.resolve("quotient.db");
        sharing = new ClassSharing(folder);
        MortalDesk.furnish(file);
        workspace = Workspace.start(Settings.usual()
                .named("J1MSKY", 5)
                .limited(false)
                .failing(Faults.seeded(SEED, FAULTS))
                .waiting(Duration.ofSeconds(3), List.of(), Duration.ZERO));
        for (String person : List.of("U0REP", "U0MGR", "U0LEAD", "U0EXEC", "U0DESK", "U0LAW")) {
            workspace.addPerson(person, person, "");
        }
        Workday.CHANNELS.forEach(
                channel -> workspace.addChannel(channel, channel, false, List.of("U0REP", "U0MGR"), true));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyNoticeStandsInItsChannelOnce() throws Exception {
        live(born(DEATHS, SEED, Death.NEVER), DEATHS, SEED, Death.NEVER);
        Random random = new Random(SEED);
        long seed = random.nextLong();
        Process process = born(0, seed, deathOf(0));
        for (int run = 0; run < DEATHS; run++) {
            long nextSeed = random.nextLong();
            Process next = born(run + 1, nextSeed, deathOf(run + 1));
            live(process, run, seed, deathOf(run));
            process = next;
            seed = nextSeed;
        }
        process.destroyForcibly();
        workspace.faults().clear();
        try (MortalDesk desk = MortalDesk.open(file, workspace.api(), workspace.botToken())) {
            awaitRest(desk.ports().deliveries());
            new Reckoning(desk, workspace, confirmed, "seed " + SEED).hold();
        }
    }

    private static Death deathOf(int run) {
        return DEATHS_IN_TURN.get(run % DEATHS_IN_TURN.size());
    }

    /** A process that has started, which takes longest, and opens nothing before it is told to. */
    private Process born(int run, long seed, Death death) throws IOException {
        return new ProcessBuilder(command(run, seed, death))
                .redirectError(errors(run))
                .start();
    }

    /** One life of a process, to its sudden end. */
    private void live(Process process, int run, long seed, Death death) throws Exception {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            boolean up = "up".equals(said.readLine());
            if (up && death == Death.FROM_OUTSIDE) {
                process.waitFor(new Random(seed).nextInt(200), TimeUnit.MILLISECONDS);
                // Not Process.destroyForcibly: that throws away what was said before.
                process.toHandle().destroyForcibly();
            }
            said.lines().forEach(confirmed::add);
        }
        int end = process.waitFor();
        assertTrue(end == HALTED || end == KILLED, () -> "run " + run + " ended with " + end + ": " + contents(run));
    }

    private File errors(int run) {
        return folder.resolve("errors-" + run).toFile();
    }

    private List<String> command(int run, long seed, Death death) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(sharing.options());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                // Where the driver unpacks its library, which a killed process cannot clear away.
                "-Djava.io.tmpdir=" + folder,
                MortalDesk.class.getName(),
                file.toString(),
                workspace.api().toString(),
                workspace.botToken(),
                Integer.toString(run),
                Long.toString(seed),
                death.name()));
        return command;
    }

    private static void awaitRest(Deliveries deliveries) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (deliveries.depth().waiting() > 0) {
            assertTrue(System.nanoTime() < deadline, () -> "seed " + SEED + " still waits: " + deliveries.depth());
            LockSupport.parkNanos(10_000_000);
        }
    }

    private String contents(int run) {
        try {
            return Files.readString(errors(run).toPath());
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
