package quotient.storage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Copies a SQLite database into one file, while it is written to as well. */
public final class Backup {
    private final DatabaseSettings settings;

    public Backup(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * The target appears whole or not at all.
     *
     * @throws DatabaseUnusable when there is no database, the target exists already, or cannot be written
     */
    public void writeTo(Path target) {
        requireFile();
        Path file = target.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new DatabaseUnusable("The backup " + file + " exists already: name a file that does not.");
        }
        Path unfinished = Leadership.beside(file, ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            copyInto(unfinished);
            force(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new DatabaseUnusable("The backup " + file + " cannot be written.", failure);
        }
    }

    private void copyInto(Path unfinished) {
        try (Session session = new SqliteEngine(settings.path()).openCopier()) {
            new Migrations(new SqliteEngine(settings.path()), settings).requireKnown(session);
            session.change("VACUUM INTO ?", unfinished.toString());
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void requireFile() {
        if (settings.isPostgres()) {
            throw new DatabaseUnusable("A PostgreSQL database is backed up with pg_dump and restored with pg_restore.");
        }
        if (!Files.exists(settings.path())) {
            throw new DatabaseUnusable("There is no database at " + settings.path() + " to back up.");
        }
        SqliteEngine.requireHeader(settings.path());
    }
}
