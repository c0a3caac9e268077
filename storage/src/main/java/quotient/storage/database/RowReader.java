package quotient.storage.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Makes a value of a row, as a row mapper of JDBI. It must not ask the database for more while it reads. */
@FunctionalInterface
public interface RowReader<T> extends RowMapper<T> {
    T read(Row row) throws SQLException;

    @Override
    default T map(ResultSet results, StatementContext context) throws SQLException {
        return read(new Row(results));
    }

    /** The same row for all rows of a result. */
    @Override
    default RowMapper<T> specialize(ResultSet results, StatementContext context) {
        Row row = new Row(results);
        return (sameResults, sameContext) -> read(row);
    }
}
