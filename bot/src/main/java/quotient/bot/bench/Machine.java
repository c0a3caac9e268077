package quotient.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What the figures were measured on, so that nobody compares them with those of another machine unawares. */
final class Machine {

    private static final int SYNCS = 100;
    private static final int BLOCK = 4096;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private Machine() {}

    static String described(Path folder) {
        return String.format(
                Locale.ROOT,
                "Java %s, %d processors, %s; a write of one block reaches the disk in %.2f ms",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                millisToSync(folder));
    }

    private static double millisToSync(Path folder) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "sync", "");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                double[] waited = new double[SYNCS];
                for (int i = 0; i < SYNCS; i++) {
                    long began = System.nanoTime();
                    channel.write(ByteBuffer.allocate(BLOCK));
                    channel.force(false);
                    waited[i] = (System.nanoTime() - began) / NANOS_PER_MILLI;
                }
                return Figures.median(waited);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("nothing can be written to " + folder, failed);
        }
    }
}
