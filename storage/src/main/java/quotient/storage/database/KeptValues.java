package quotient.storage.database;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/**
 * How values are kept, the same in both databases: text, whole numbers, decimals as text, flags as 0 and 1, moments as
 * nanoseconds, enums as their code, and an optional of these. Anything else is refused, since JDBI and the driver would
 * keep it in a way of their own. {@link Row} reads what is written here.
 */
final class KeptValues implements ArgumentFactory.Preparable {
    private KeptValues() {}

    /** SQL stands in the open: nothing is filled in but values. */
    static Jdbi registeredWith(Jdbi jdbi) {
        jdbi.registerArgument(new KeptValues());
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setSqlParser(new QuestionMarks());
        return jdbi;
    }

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return Optional.of(value -> (position, statement, context) -> bind(statement, position, value));
    }

    /** @throws IllegalArgumentException when the value is of no kind that is kept */
    static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Long || value instanceof Integer) {
            statement.setLong(position, ((Number) value).longValue());
        } else if (value instanceof Optional<?> optional) {
            bindOptional(statement, position, optional);
        } else if (value instanceof BigDecimal decimal) {
            statement.setString(position, decimal.toPlainString());
        } else if (value instanceof Boolean flag) {
            statement.setLong(position, flag ? 1 : 0);
        } else if (value instanceof Instant moment) {
            statement.setLong(position, Moments.toNanos(moment));
        } else if (value instanceof Enum<?> word) {
            statement.setString(position, Words.code(word));
        } else {
            throw new IllegalArgumentException("cannot keep a " + value.getClass());
        }
    }

    private static void bindOptional(PreparedStatement statement, int position, Optional<?> optional)
            throws SQLException {
        if (optional.isPresent()) {
            bind(statement, position, optional.get());
        } else {
            statement.setNull(position, Types.NULL);
        }
    }
}
