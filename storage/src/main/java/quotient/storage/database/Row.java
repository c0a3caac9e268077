package quotient.storage.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The row that is being read. Columns are named; what may be absent is asked for as such. */
public final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) throws SQLException {
        return results.getString(column);
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    public long number(String column) throws SQLException {
        return results.getLong(column);
    }

    public Optional<Long> optionalNumber(String column) throws SQLException {
        long number = results.getLong(column);
        return results.wasNull() ? Optional.empty() : Optional.of(number);
    }

    public int count(String column) throws SQLException {
        return results.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return results.getLong(column) != 0;
    }

    public BigDecimal decimal(String column) throws SQLException {
        return new BigDecimal(results.getString(column));
    }

    public Instant moment(String column) throws SQLException {
        return Moments.ofNanos(results.getLong(column));
    }

    public Optional<Instant> optionalMoment(String column) throws SQLException {
        long nanos = results.getLong(column);
        return results.wasNull() ? Optional.empty() : Optional.of(Moments.ofNanos(nanos));
    }

    /** Kept as its code: {@code mid_market} is {@code MID_MARKET}. */
    public <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Words.read(results.getString(column), type);
    }

    public <E extends Enum<E>> Optional<E> optionalWord(String column, Class<E> type) throws SQLException {
        return optionalText(column).map(code -> Words.read(code, type));
    }
}
