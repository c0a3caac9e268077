package quotient.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * One connection as JDBI handles it, for one thread at a time. Its statements are {@link KeptStatements}, what may be
 * bound says {@link KeptValues}; values are always bound, each to its question mark.
 */
public final class Session implements AutoCloseable {
    private final Handle handle;
    private final KeptStatements statements;
    private final Engine engine;
    private final boolean writing;
    private final Heads heads = new Heads(this);
    private boolean broken;
    private boolean changedWhatIsRemembered;

    /**
     * @param connection the driver's own. It is handed to JDBI as a factory's, because JDBI never closes a connection
     *     that it was given as such
     */
    Session(Connection connection, Engine engine, boolean writing) {
        this.statements = new KeptStatements(connection);
        this.handle =
                KeptValues.registeredWith(Jdbi.create(() -> connection)).open().setStatementBuilder(statements);
        this.engine = engine;
        this.writing = writing;
    }

    /** @return how many rows were changed */
    public int change(String sql, Object... values) {
        try {
            return bound(handle.createUpdate(sql), values).execute();
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    public <T> List<T> all(String sql, RowReader<T> reader, Object... values) {
        try {
            return rows(sql, reader, values).list();
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    /** Row by row; what the reader makes of a row is not kept. */
    public void each(String sql, RowReader<?> reader, Object... values) {
        try {
            rows(sql, reader, values).forEach(made -> {});
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        try {
            return rows(sql, reader, values).findFirst();
        } catch (JdbiException failure) {
            throw explained(failure);
        }
    }

    /** For queries that always have a row. */
    public <T> T one(String sql, RowReader<T> reader, Object... values) {
        return first(sql, reader, values).orElseThrow(() -> new IllegalStateException("no row for: " + sql));
    }

    /** As {@link #change}, for what every quote runs. */
    public int changeOften(String sql, Object... values) {
        try {
            return new OftenRun(statements.prepare(sql), values).change();
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    /** As {@link #one}, for what every quote runs. */
    public <T> T oneOften(String sql, RowReader<T> reader, Object... values) {
        try {
            return new OftenRun(statements.prepare(sql), values).one(reader);
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    /** Statements that are not asked for often, as many as stand in the text, as the driver takes them apart. */
    void script(String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    /** Transaction control, past JDBI, which would think of the transaction as its own: no values, no rows. */
    void control(String sql) throws SQLException {
        try {
            statements.prepare(sql).execute();
        } catch (SQLException failure) {
            note(failure);
            throw failure;
        }
    }

    void changesWhatIsRemembered() {
        changedWhatIsRemembered = true;
    }

    /** Whether it was since the last time this was asked. */
    boolean hasChangedWhatIsRemembered() {
        boolean changed = changedWhatIsRemembered;
        changedWhatIsRemembered = false;
        return changed;
    }

    Heads heads() {
        return heads;
    }

    boolean isWriting() {
        return writing;
    }

    /** Whether the connection is lost, so that another must be opened. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (JdbiException failure) {
            broken = true;
        }
    }

    private <T> ResultIterable<T> rows(String sql, RowReader<T> reader, Object... values) {
        return bound(handle.createQuery(sql), values).map(reader);
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Object... values) {
        for (int position = 0; position < values.length; position++) {
            statement.bind(position, values[position]);
        }
        return statement;
    }

    /** What JDBI itself finds wrong with a statement is a slip in this program, and stays as it is. */
    private RuntimeException explained(JdbiException failure) {
        return failure.getCause() instanceof SQLException cause ? explained(cause) : failure;
    }

    private RuntimeException explained(SQLException failure) {
        note(failure);
        return engine.explain(failure);
    }

    private void note(SQLException failure) {
        broken = broken || engine.isConnectionLost(failure);
    }
}
