package quotient.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import quotient.storage.database.Database;
import quotient.storage.database.DatabaseSettings;

/** One PostgreSQL server for all tests of a run, and a database of its own for each that asks. */
public final class PostgresServer {
    private static final String TEMPLATE = "desk_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresServer() {}

    /** Migrated and empty. */
    public static DatabaseSettings freshDatabase() {
        String name = "desk_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return settings(name);
    }

    /** Nothing in it. */
    public static DatabaseSettings emptyDatabase() {
        String name = "empty_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return settings(name);
    }

    public static void drop(DatabaseSettings settings) {
        String url = settings.spoken();
        execute("DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1) + " WITH (FORCE)");
    }

    public static DatabaseSettings settings(String name) {
        return new DatabaseSettings(Running.SERVER.getJdbcUrl("postgres", name));
    }

    private static void execute(String sql) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Started by the first test that needs it; it ends with the process. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        static {
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + TEMPLATE);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            Database.open(new DatabaseSettings(SERVER.getJdbcUrl("postgres", TEMPLATE)))
                    .close();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
