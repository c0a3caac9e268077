package quotient.bot.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchTest {

    /** Stands for the bot in a process of its own. */
    static final class Bot {
        private Bot() {}

        public static void main(String[] arguments) {
            new Watch(System.out).keep(new Running() {
                @Override
                public URI uri() {
                    return URI.create("http://127.0.0.1:8080");
                }

                @Override
                public List<String> notes() {
                    return List.of("open the page");
                }

                @Override
                public void close() {
                    System.out.println("closed");
                    System.out.flush();
                }
            });
        }
    }

    @Test
    void itSaysReadyAndClosesTheHouseWhenItIsAskedToEnd() throws Exception {
        Process bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bot.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(bot.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("quotient ready on http://127.0.0.1:8080", lines.readLine());
            assertEquals("open the page", lines.readLine());
            bot.toHandle().destroy();
            assertEquals("closed", lines.readLine());
            assertTrue(bot.waitFor(20, TimeUnit.SECONDS));
        } finally {
            bot.destroyForcibly();
        }
    }
}
