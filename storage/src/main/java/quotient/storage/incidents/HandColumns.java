package quotient.storage.incidents;

import java.sql.SQLException;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.storage.database.Row;

/** Who did something, when and why, in columns of one prefix: {@code decided_by}, {@code decided_by_name}, {@code decided_at}. */
final class HandColumns {
    private HandColumns() {}

    static Hand read(Row row, String prefix, String why) throws SQLException {
        return new Hand(row.text(prefix + "_by"), row.text(prefix + "_by_name"), row.moment(prefix + "_at"), why);
    }

    static Optional<Hand> optional(Row row, String prefix, String why) throws SQLException {
        return row.optionalText(prefix + "_by").isEmpty() ? Optional.empty() : Optional.of(read(row, prefix, why));
    }

    /** With its reason in the column {@code why}. */
    static Optional<Hand> decision(Row row) throws SQLException {
        return optional(row, "decided", row.optionalText("why").orElse(""));
    }
}
