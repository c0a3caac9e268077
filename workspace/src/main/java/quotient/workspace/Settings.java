package quotient.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import quotient.workspace.faults.Faults;

/**
 * How a workspace is set up.
 *
 * @param port 0 for any free port
 * @param seed of all identifiers, tokens and secrets
 * @param clock stamps messages and ages response_urls; may be a virtual one
 * @param stopwatch measures triggers, uploads and rates; the real time unless a test moves it
 * @param limits whether Slack's rates are kept
 * @param patience how long the app may take to answer
 * @param retries the delays before an event is sent again
 * @param fileProcessing how long an uploaded file cannot be shown yet
 */
public record Settings(
        String host,
        int port,
        String team,
        long seed,
        Clock clock,
        Clock stopwatch,
        boolean limits,
        Faults faults,
        Duration patience,
        List<Duration> retries,
        Duration fileProcessing) {
    public Settings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is 0 to 65535, not " + port);
        }
        retries = List.copyOf(retries);
    }

    /** As Slack itself, on any free port of this machine. */
    public static Settings usual() {
        return new Settings(
                "127.0.0.1",
                0,
                "Quotient",
                1,
                Clock.systemUTC(),
                Clock.systemUTC(),
                true,
                Faults.none(),
                Duration.ofSeconds(3),
                List.of(Duration.ofMillis(100), Duration.ofMinutes(1), Duration.ofMinutes(5)),
                Duration.ofMillis(300));
    }

    public Settings on(String nextHost, int nextPort) {
        return new Settings(
                nextHost, nextPort, team, seed, clock, stopwatch, limits, faults, patience, retries, fileProcessing);
    }

    public Settings named(String nextTeam, long nextSeed) {
        return new Settings(
                host, port, nextTeam, nextSeed, clock, stopwatch, limits, faults, patience, retries, fileProcessing);
    }

    public Settings timed(Clock nextClock, Clock nextStopwatch) {
        return new Settings(
                host, port, team, seed, nextClock, nextStopwatch, limits, faults, patience, retries, fileProcessing);
    }

    public Settings limited(boolean nextLimits) {
        return new Settings(
                host, port, team, seed, clock, stopwatch, nextLimits, faults, patience, retries, fileProcessing);
    }

    public Settings failing(Faults nextFaults) {
        return new Settings(
                host, port, team, seed, clock, stopwatch, limits, nextFaults, patience, retries, fileProcessing);
    }

    /** For tests that would not wait: the app's time to answer, the delays of retries, the time a file takes. */
    public Settings waiting(Duration nextPatience, List<Duration> nextRetries, Duration nextProcessing) {
        return new Settings(
                host, port, team, seed, clock, stopwatch, limits, faults, nextPatience, nextRetries, nextProcessing);
    }
}
