package quotient.bot.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws in a process of its own that is told there is no font on this machine. */
class NoFontsTest {

    @TempDir
    private Path folder;

    @Test
    void hostWithoutFontsDrawsTheSamePicture() throws IOException, InterruptedException {
        Path file = folder.resolve("picture.png");
        assertEquals(0, drawing(OnePicture.class, file, List.of()), () -> said());
        double unlike = Pixels.of(Files.readAllBytes(file)).unlike(Pixels.of(MarginChart.png(OnePicture.BARS)));
        assertTrue(unlike < 0.001, "the share of pixels that are different is " + unlike);
    }

    @Test
    void withoutOurOwnFontConfigurationThereWouldBeNone() throws IOException, InterruptedException {
        Path file = folder.resolve("picture.png");
        assertNotEquals(
                0, drawing(OnePicture.class, file, List.of("-Dsun.awt.fontconfig=" + folder.resolve("nowhere"))));
    }

    @Test
    void everyKindIsDrawnThereToo() throws IOException, InterruptedException {
        Path pictures = folder.resolve("pictures");
        assertEquals(0, drawing(EveryKind.class, pictures, List.of()), () -> said());
        for (Map.Entry<String, Chart> each : EveryKind.all().entrySet()) {
            Pixels there = Pixels.of(Files.readAllBytes(pictures.resolve(each.getKey() + ".png")));
            double unlike = there.unlike(Pixels.of(each.getValue().png()));
            assertTrue(unlike < 0.001, each.getKey() + ": the share of pixels that are different is " + unlike);
        }
    }

    /** @return the exit status */
    private int drawing(Class<?> drawing, Path file, List<String> options) throws IOException, InterruptedException {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                drawing.getName(),
                file.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private String said() {
        try {
            return Files.readString(log());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
