package quotient.bot.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Main;

/** A start must not pay for pictures that nobody has asked for. */
class LazyDrawingTest {

    @Test
    void startAndFirstQuoteLoadNothingThatDraws(@TempDir Path folder) throws IOException, InterruptedException {
        Path loaded = folder.resolve("classes.txt");
        Process start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "warm-up")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertTrue(start.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, start.exitValue(), () -> log(folder));
        try (Stream<String> classes = Files.lines(loaded)) {
            List<String> drawing = classes.filter(line -> line.contains(" java.awt.")
                            || line.contains(" org.jfree.")
                            || line.contains(" quotient.bot.charts."))
                    .toList();
            assertEquals(List.of(), drawing);
        }
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
