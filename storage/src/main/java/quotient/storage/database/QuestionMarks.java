package quotient.storage.database;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Statements have their values at question marks, and a question mark is nothing else in them. JDBI's own parser reads
 * a whole language instead, whose grammar takes longer to load than all statements of a start take to run.
 */
final class QuestionMarks implements SqlParser {

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        ParsedSql.Builder parsed = ParsedSql.builder();
        String[] parts = sql.split("\\?", -1);
        parsed.append(parts[0]);
        for (int position = 1; position < parts.length; position++) {
            parsed.appendPositionalParameter().append(parts[position]);
        }
        return parsed.build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        throw new UnsupportedOperationException("values have no names");
    }
}
