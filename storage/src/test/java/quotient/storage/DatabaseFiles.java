package quotient.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import quotient.storage.database.DatabaseSettings;

/** Gets at a database from outside, as an operator with a console could. */
public final class DatabaseFiles {
    private DatabaseFiles() {}

    public static void execute(Path file, String... statements) {
        execute("jdbc:sqlite:" + file, statements);
    }

    public static void execute(DatabaseSettings settings, String... statements) {
        execute(settings.isPostgres() ? settings.location() : "jdbc:sqlite:" + settings.path(), statements);
    }

    private static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }
}
