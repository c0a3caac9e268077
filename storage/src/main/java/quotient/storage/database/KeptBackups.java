package quotient.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quotient.domain.keeping.Backups;

/** Backups of a SQLite database in a folder beside it, one file a day: {@code backups/quotient-2026-03-08.db}. */
public final class KeptBackups implements Backups {
    private static final Pattern OURS = Pattern.compile("quotient-\\d{4}-\\d{2}-\\d{2}\\.db");

    private final DatabaseSettings settings;
    private final int kept;
    private final Predicate<Database> isWhole;

    /**
     * @param kept how many, at least one; older ones are removed
     * @param isWhole says of an opened copy whether its audit log is as it was written
     */
    public KeptBackups(DatabaseSettings settings, int kept, Predicate<Database> isWhole) {
        if (kept < 1) {
            throw new IllegalArgumentException("at least one backup is kept, not " + kept);
        }
        this.settings = settings;
        this.kept = kept;
        this.isWhole = isWhole;
    }

    /** {@inheritDoc} On PostgreSQL it does nothing and says so. */
    @Override
    public String make(LocalDate day) {
        if (settings.isPostgres()) {
            return "nothing: a PostgreSQL database is backed up by its operator, with pg_dump";
        }
        Path folder = settings.path().resolveSibling("backups");
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("quotient-" + day + ".db");
            write(file);
            int removed = removeOldest(folder);
            return file.getFileName() + ", " + Files.size(file) / 1024 + " KiB, checked; removed " + removed;
        } catch (IOException failure) {
            throw new DatabaseUnusable("No backup can be written to " + folder + ".", failure);
        }
    }

    /** What takes the place of an earlier file is whole before it does. */
    private void write(Path file) throws IOException {
        Path fresh = Leadership.beside(file, ".fresh");
        Path checked = Leadership.beside(file, ".checked");
        try {
            Files.deleteIfExists(fresh);
            new Backup(settings).writeTo(fresh);
            WholeCopy.delete(checked);
            Files.copy(fresh, checked);
            new WholeCopy(checked, file, "it was not kept").require(isWhole);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
            WholeCopy.delete(checked);
        }
    }

    private int removeOldest(Path folder) throws IOException {
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.reverseOrder())
                    .skip(kept)
                    .toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
        return old.size();
    }
}
