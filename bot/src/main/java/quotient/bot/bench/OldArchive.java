package quotient.bot.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The large database, filled once for all rows that ask for it, and only if one does. */
final class OldArchive implements AutoCloseable {

    private final Path parent;
    private final Past past;
    private Optional<Site> site = Optional.empty();
    private Duration took = Duration.ZERO;

    OldArchive(Path parent, Past past) {
        this.parent = parent;
        this.past = past;
    }

    /** Nothing runs there. */
    Site site() {
        if (site.isEmpty()) {
            Site made = Site.in(parent);
            site = Optional.of(made);
            long began = System.nanoTime();
            Filling.fill(made, past);
            took = Duration.ofNanos(System.nanoTime() - began);
        }
        return site.orElseThrow();
    }

    /** To fill it. */
    Duration took() {
        return took;
    }

    @Override
    public void close() {
        site.ifPresent(Site::close);
    }
}
