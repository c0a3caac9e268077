package quotient.bot.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own, started with the Java options of this one. Closing it ends the process. */
final class Served implements AutoCloseable {

    private static final Duration LAST_WORK = Duration.ofSeconds(40);
    private static final double KIB_PER_MIB = 1024.0;

    private final Process process;
    private final BufferedReader output;
    private final URI uri;
    private final Duration readyAfter;

    private Served(Process process, String readyWord, long began) throws IOException {
        this.process = process;
        this.output = process.inputReader(UTF_8);
        this.uri = awaitReady(readyWord);
        this.readyAfter = Duration.ofNanos(System.nanoTime() - began);
    }

    /** @param what {@code noop} or {@code house} */
    static Served start(String what, Site site, Map<String, String> more) {
        List<String> arguments = List.of(
                ServedForBench.class.getName(), what, site.settingsFile().toString());
        return start(ownOptions(), arguments, site, more, ServedForBench.READY);
    }

    /**
     * @param options of Java
     * @param arguments the class to run and what it is told
     * @param readyWord how the line begins that says where it serves
     */
    static Served start(
            List<String> options, List<String> arguments, Site site, Map<String, String> more, String readyWord) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(site.log());
        builder.environment().putAll(site.environment());
        builder.environment().putAll(more);
        try {
            long began = System.nanoTime();
            return new Served(builder.start(), readyWord, began);
        } catch (IOException failed) {
            throw new UncheckedIOException("the server to measure did not start", failed);
        }
    }

    /** What this Java was started with, the class-data archive included. */
    static List<String> ownOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-XX:StartFlightRecording"))
                .toList();
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    int port() {
        return uri.getPort();
    }

    URI uri() {
        return uri;
    }

    Duration readyAfter() {
        return readyAfter;
    }

    /** MiB of memory that the process holds now; empty where the system does not say. */
    double residentMebibytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / KIB_PER_MIB;
        } catch (IOException noSuchSystem) {
            return Double.NaN;
        }
    }

    /** Has the process draw a picture, and waits for it. */
    void drawChart() {
        try {
            process.getOutputStream().write(ServedForBench.DRAW);
            process.getOutputStream().flush();
            if (output.readLine() == null) {
                throw new IOException("it ended while it drew");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("no chart was drawn", failed);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.destroy();
            if (!process.waitFor(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            output.close();
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private URI awaitReady(String word) throws IOException {
        String line = output.readLine();
        while (line != null && !line.startsWith(word)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("it ended before it was ready");
        }
        return URI.create(line.substring(line.lastIndexOf(' ') + 1));
    }
}
