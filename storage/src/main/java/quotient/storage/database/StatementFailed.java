package quotient.storage.database;

import java.sql.SQLException;

/** The database refused a statement, and neither its files nor its server are to blame. */
public final class StatementFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StatementFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
