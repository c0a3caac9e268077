package quotient.storage.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where things are kept.
 *
 * @param location the path of a SQLite file, or a {@code jdbc:postgresql:} URL
 * @param fullSync whether each commit on a SQLite file is on the disk before it counts; if not, a failure of the power may
 *     take the last seconds along, and never damages the file
 */
public record DatabaseSettings(String location, boolean fullSync) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** @throws DatabaseUnusable when it is neither of the two */
    public DatabaseSettings {
        if (location.isBlank()) {
            throw new DatabaseUnusable("The database setting is empty: name a file, or a jdbc:postgresql: URL.");
        }
        if (location.startsWith("jdbc:") && !location.startsWith(POSTGRESQL)) {
            throw new DatabaseUnusable("The database " + withoutSecrets(location)
                    + " cannot be used: name a file, or a URL that starts with jdbc:postgresql:.");
        }
        if (!location.startsWith(POSTGRESQL)) {
            pathOf(location);
        }
    }

    /** With every commit on the disk before it counts. */
    public DatabaseSettings(String location) {
        this(location, true);
    }

    public static DatabaseSettings file(Path path) {
        return new DatabaseSettings(path.toString());
    }

    public boolean isPostgres() {
        return location.startsWith(POSTGRESQL);
    }

    /** Absolute; only for a SQLite file. */
    public Path path() {
        return pathOf(location);
    }

    /** The location as it may be shown: what follows a question mark, where a password could stand, is left out. */
    public String spoken() {
        return withoutSecrets(location);
    }

    @Override
    public String toString() {
        return spoken();
    }

    private static Path pathOf(String location) {
        try {
            return Path.of(location).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw new DatabaseUnusable("The database " + location + " is not a path of this system.", invalid);
        }
    }

    private static String withoutSecrets(String location) {
        String shown = location.replaceFirst("//[^/@]*@", "//");
        int question = shown.indexOf('?');
        return question < 0 ? shown : shown.substring(0, question);
    }
}
