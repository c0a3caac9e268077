package quotient.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in the place of a SQLite database, after it was found whole. The database before it is kept. */
public final class Restore {
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);

    private final DatabaseSettings settings;
    private final Predicate<Database> isWhole;

    /** @param isWhole says of an opened copy whether its audit log is as it was written */
    public Restore(DatabaseSettings settings, Predicate<Database> isWhole) {
        this.settings = settings;
        this.isWhole = isWhole;
    }

    /**
     * @return where the database before it is kept now; that file does not exist when there was none
     * @throws DatabaseUnusable when the backup is not whole, or a bot runs; then nothing has changed
     */
    public Path from(Path backup) {
        if (settings.isPostgres()) {
            throw new DatabaseUnusable("A PostgreSQL database is backed up with pg_dump and restored with pg_restore.");
        }
        AutoCloseable lead = new Leadership(settings)
                .tryLead()
                .orElseThrow(() ->
                        new DatabaseUnusable("The bot runs on " + settings.path() + ": stop it before you restore."));
        try {
            return replace(backup.toAbsolutePath().normalize());
        } catch (IOException failure) {
            throw new DatabaseUnusable(
                    "The backup " + backup + " cannot be restored: its files cannot be moved.", failure);
        } finally {
            letGo(lead);
        }
    }

    private static void letGo(AutoCloseable lead) {
        try {
            lead.close();
        } catch (Exception failure) {
            throw new DatabaseUnusable("The lock of the database cannot be let go.", failure);
        }
    }

    private Path replace(Path backup) throws IOException {
        if (!Files.isRegularFile(backup) || Files.size(backup) == 0) {
            throw new DatabaseUnusable("There is no backup at " + backup + ".");
        }
        SqliteEngine.requireHeader(backup);
        Path copy = Leadership.beside(settings.path(), ".restoring");
        try {
            WholeCopy.delete(copy);
            Files.copy(backup, copy);
            new WholeCopy(copy, backup, "the database was left as it is").require(isWhole);
            Backup.force(copy);
            Path kept = keepOld();
            Files.move(copy, settings.path(), StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            WholeCopy.delete(copy);
        }
    }

    /** The log that belongs to the old file goes with it, so that nothing of it is lost, nor read with the new one. */
    private Path keepOld() throws IOException {
        Path kept = freeName();
        takeInLog();
        for (String log : WholeCopy.LOGS) {
            Path beside = Leadership.beside(settings.path(), log);
            if (Files.exists(beside)) {
                Files.move(beside, Leadership.beside(kept, log));
            }
        }
        if (Files.exists(settings.path())) {
            Files.move(settings.path(), kept, StandardCopyOption.ATOMIC_MOVE);
        }
        return kept;
    }

    /** Opening and closing takes the log into the file. A file too damaged for that keeps its log beside it. */
    private void takeInLog() {
        if (Files.exists(settings.path())) {
            try {
                new SqliteEngine(settings.path()).openWriter().close();
            } catch (DatabaseUnusable | StatementFailed damaged) {
                LOG.warn("the database before the restore is kept as it is: {}", damaged.getMessage());
            }
        }
    }

    private Path freeName() {
        Path name = Leadership.beside(settings.path(), ".before-restore");
        for (int number = 2; Files.exists(name); number++) {
            name = Leadership.beside(settings.path(), ".before-restore-" + number);
        }
        return name;
    }
}
