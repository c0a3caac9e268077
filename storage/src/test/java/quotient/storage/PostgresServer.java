package quotient.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
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

    /**
     * As if freshly migrated, and the same one each time: to make and drop a database takes longer than any test. Whoever
     * used it before must have closed it.
     */
    static DatabaseSettings cleanDatabase() {
        Shared.execute("SELECT birth.again()");
        return Shared.SETTINGS;
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
        execute(Running.SERVER.getJdbcUrl("postgres", "postgres"), sql);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static final class Shared {
        /** Remembers the rows that the migrations made; {@code birth.again()} leaves those alone, in every table. */
        private static final String BIRTH = """
                CREATE SCHEMA birth;
                DO $$
                DECLARE kept RECORD;
                BEGIN
                    FOR kept IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
                        EXECUTE format('CREATE TABLE birth.%1$I AS TABLE public.%1$I', kept.tablename);
                    END LOOP;
                END $$;
                CREATE FUNCTION birth.again() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS $$
                DECLARE kept RECORD;
                BEGIN
                    FOR kept IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
                        EXECUTE format('DELETE FROM public.%I', kept.tablename);
                        EXECUTE format('INSERT INTO public.%1$I OVERRIDING SYSTEM VALUE SELECT * FROM birth.%1$I', kept.tablename);
                    END LOOP;
                    FOR kept IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
                        EXECUTE format('ALTER SEQUENCE public.%I RESTART', kept.sequencename);
                    END LOOP;
                END $$;
                """;

        private static final String NAME = "desk_shared";

        static final DatabaseSettings SETTINGS = settings(NAME);

        static {
            PostgresServer.execute("CREATE DATABASE " + NAME + " TEMPLATE " + TEMPLATE);
            execute(BIRTH);
        }

        static void execute(String sql) {
            PostgresServer.execute(Running.SERVER.getJdbcUrl("postgres", NAME), sql);
        }
    }

    /** Started by the first test that needs it; it ends with the process. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        static {
            execute(SERVER.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + TEMPLATE);
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
