package quotient.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server. One process writes at a time, as with a file: a lock in the database sees to it. */
final class PostgresEngine implements Engine {
    /** Any number will do, as long as nothing else in the same database takes it. */
    private static final String WRITE_LOCK = "7210001";

    private final DatabaseSettings settings;

    PostgresEngine(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public Session openWriter() {
        return new Session(connect(), this, true);
    }

    @Override
    public DataSource readers() {
        PGSimpleDataSource readers = new PGSimpleDataSource();
        readers.setURL(settings.location());
        return readers;
    }

    @Override
    public String beginWriting() {
        return "BEGIN; SELECT pg_advisory_xact_lock(" + WRITE_LOCK + ")";
    }

    /** The server does not say; what is remembered is written by the one program that leads. */
    @Override
    public long changesFromOutside(Session session) {
        return 0;
    }

    @Override
    public String beginReading() {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public boolean hasTable(Session session, String name) {
        return session.first("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = current_schema() AND table_name = ?
                        """, row -> name, name).isPresent();
    }

    @Override
    public boolean isEmpty(Session session) {
        return session.first("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = current_schema() LIMIT 1
                        """, row -> row.text("table_name")).isEmpty();
    }

    @Override
    public boolean isConnectionLost(SQLException failure) {
        String state = stateOf(failure);
        return state.startsWith("08") || state.startsWith("57P") || failure.getCause() instanceof java.io.IOException;
    }

    @Override
    public RuntimeException explain(SQLException failure) {
        String state = stateOf(failure);
        String database = "The database " + settings.spoken();
        if (isConnectionLost(failure)) {
            return new DatabaseUnusable(
                    database + " cannot be reached: check that the server runs and that host and port are right.",
                    failure);
        }
        return switch (state) {
            case "28P01", "28000" ->
                new DatabaseUnusable(database + " refuses the user or the password: check both.", failure);
            case "3D000" -> new DatabaseUnusable(database + " does not exist on the server: create it first.", failure);
            case "53100" ->
                new DatabaseUnusable(
                        "The disk of " + settings.spoken() + " is full: free some space; nothing half-done was kept.",
                        failure);
            case "53300" ->
                new DatabaseUnusable(
                        database + " takes no more connections: raise max_connections or end other programs.", failure);
            case "25006", "42501" ->
                new DatabaseUnusable(
                        database
                                + " cannot be written: give the user the right to write, on a server that is no replica.",
                        failure);
            default -> new StatementFailed(failure);
        };
    }

    Connection connect() {
        try {
            Connection connection = new Driver().connect(settings.location(), new Properties());
            if (connection == null) {
                throw new DatabaseUnusable("The database " + settings.spoken()
                        + " cannot be used: the URL must look like jdbc:postgresql://host:5432/name?user=name.");
            }
            return connection;
        } catch (SQLException failure) {
            throw explain(failure);
        }
    }

    private static String stateOf(SQLException failure) {
        return Objects.requireNonNullElse(failure.getSQLState(), "");
    }
}
