package quotient.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Finds out whether a copy of a SQLite database is whole. The copy is opened, so its schema may be brought up to date. */
final class WholeCopy {
    static final List<String> LOGS = List.of("-wal", "-shm");

    private final Path copy;
    private final Path backup;
    private final String otherwise;

    /**
     * @param copy what is opened
     * @param backup what it is a copy of, as sentences name it
     * @param otherwise ends the sentence that refuses it, such as {@code the database was left as it is}
     */
    WholeCopy(Path copy, Path backup, String otherwise) {
        this.copy = copy;
        this.backup = backup;
        this.otherwise = otherwise;
    }

    /**
     * @param isWhole says of the opened copy whether its audit log is as it was written
     * @throws DatabaseUnusable when it is damaged, of another program or a newer version, or its audit log was changed
     */
    void require(Predicate<Database> isWhole) {
        try (Session session = new SqliteEngine(copy).openWriter()) {
            requireIntegrity(session);
            new Migrations(new SqliteEngine(copy), DatabaseSettings.file(backup)).requireKnown(session);
        }
        try (Database database = Database.open(DatabaseSettings.file(copy))) {
            if (!isWhole.test(database)) {
                throw new DatabaseUnusable(
                        "The audit log in the backup " + backup + " is not as it was written; " + otherwise + ".");
            }
        }
    }

    /** With the log that belongs to it. */
    static void delete(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        for (String log : LOGS) {
            Files.deleteIfExists(Leadership.beside(copy, log));
        }
    }

    private void requireIntegrity(Session session) {
        DatabaseUnusable damaged = new DatabaseUnusable("The backup " + backup + " is damaged; " + otherwise + ".");
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
}
