package quotient.storage.database;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The prepared statements of one connection, for one thread at a time. Each is prepared once and ends with the
 * connection: preparing an insert of forty columns costs more than running it. So SQL must come from a bounded set of
 * texts, and a row that is being read must not ask for its own statement again.
 */
final class KeptStatements implements StatementBuilder {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** @param connection the driver's own, since a pool closes the statements of those it lends when it gets them back */
    KeptStatements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement kept = prepared.get(sql);
        if (kept == null) {
            kept = connection.prepareStatement(sql);
            prepared.put(sql, kept);
        }
        return kept;
    }

    @Override
    public PreparedStatement create(Connection ignored, String sql, StatementContext context) throws SQLException {
        return prepare(sql);
    }

    @Override
    public Statement create(Connection asking, StatementContext context) throws SQLException {
        return asking.createStatement();
    }

    @Override
    public CallableStatement createCall(Connection asking, String sql, StatementContext context) throws SQLException {
        return asking.prepareCall(sql);
    }

    @Override
    public void close(Connection asking, String sql, Statement statement) throws SQLException {
        if (prepared.get(sql) != statement) {
            statement.close();
        }
    }
}
