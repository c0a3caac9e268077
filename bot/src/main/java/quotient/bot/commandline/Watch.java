package quotient.bot.commandline;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** Says that the bot is ready, and stays with it until the process is asked to end. */
final class Watch {

    /** Under the 30 seconds after which most supervisors lose patience. */
    private static final long MOST_SECONDS = 25;

    private final PrintStream out;

    Watch(PrintStream out) {
        this.out = out;
    }

    int keep(Running running) {
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running, asked), "closing"));
        out.println("quotient ready on " + running.uri());
        running.notes().forEach(out::println);
        out.flush();
        try {
            asked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return QuotientCommand.DONE;
    }

    /** Closes on a thread of its own, so that nothing that hangs can hold the process longer than that. */
    static void end(Running running, CountDownLatch asked) {
        CountDownLatch closed = new CountDownLatch(1);
        Thread closing = new Thread(
                () -> {
                    try {
                        running.close();
                    } finally {
                        closed.countDown();
                    }
                },
                "closing the house");
        closing.setDaemon(true);
        closing.start();
        try {
            if (!closed.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(Watch.class).warn("gave up closing after {} seconds", MOST_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            asked.countDown();
        }
    }
}
