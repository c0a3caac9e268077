package quotient.storage.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A statement of the few that every quote runs on the one thread that writes: straight on its prepared statement, since
 * the way through JDBI would cost as much again as a short statement itself. Binding and reading are the same.
 */
final class OftenRun {
    private final PreparedStatement statement;

    OftenRun(PreparedStatement statement, Object... values) throws SQLException {
        this.statement = statement;
        for (int index = 0; index < values.length; index++) {
            KeptValues.bind(statement, index + 1, values[index]);
        }
    }

    int change() throws SQLException {
        return statement.executeUpdate();
    }

    <T> T one(RowReader<T> reader) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            if (!results.next()) {
                throw new IllegalStateException("no row for a statement that always has one");
            }
            return reader.read(new Row(results));
        }
    }
}
