package quotient.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in the place of a SQLite database, after it was found whole. The database before it is kept. */
public final class Restore {
    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final List<String> LOGS = List.of("-wal", "-shm");

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
            deleteAll(copy);
            Files.copy(backup, copy);
            requireWhole(copy, backup);
            Backup.force(copy);
            Path kept = keepOld();
            Files.move(copy, settings.path(), StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            deleteAll(copy);
        }
    }

    /** Opening the copy also brings the schema of an older backup up to date. */
    private void requireWhole(Path copy, Path backup) {
        DatabaseUnusable damaged =
                new DatabaseUnusable("The backup " + backup + " is damaged; the database was left as it is.");
        DatabaseSettings copied = DatabaseSettings.file(copy);
        try (Session session = new SqliteEngine(copy).openWriter()) {
            requireIntegrity(session, damaged);
            new Migrations(new SqliteEngine(copy), DatabaseSettings.file(backup)).requireKnown(session);
        }
        try (Database database = Database.open(copied)) {
            if (!isWhole.test(database)) {
                throw new DatabaseUnusable("The audit log in the backup " + backup
                        + " is not as it was written; the database was left as it is.");
            }
        }
    }

    private static void requireIntegrity(Session session, DatabaseUnusable damaged) {
        List<String> findings;
        try {
            findings = session.all("PRAGMA integrity_check", row -> row.text("integrity_check"));
        } catch (DatabaseUnusable | StatementFailed unreadable) {
            damaged.addSuppressed(unreadable);
            throw damaged;
        }
        if (!findings.equals(List.of("ok"))) {
            throw damaged;
        }
    }

    /** The log that belongs to the old file goes with it, so that nothing of it is lost, nor read with the new one. */
    private Path keepOld() throws IOException {
        Path kept = freeName();
        takeInLog();
        for (String log : LOGS) {
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

    private static void deleteAll(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        for (String log : LOGS) {
            Files.deleteIfExists(Leadership.beside(copy, log));
        }
    }
}
