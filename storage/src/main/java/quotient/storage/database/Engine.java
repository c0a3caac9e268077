package quotient.storage.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What differs between the two databases; chosen once, when the database is opened. */
interface Engine {
    /** Connects for the one writer, with everything set that makes a commit durable. */
    Session openWriter();

    /** Connects for those that only read; nothing is opened yet. */
    DataSource readers();

    /** Begins a transaction beside which no other process can write. */
    String beginWriting();

    /** A number that moves when another connection than the session's own has changed the database. */
    long changesFromOutside(Session session);

    /** Begins a transaction that sees one state of the database. */
    String beginReading();

    /** The folder of migrations under {@code migrations/}. */
    String folder();

    boolean hasTable(Session session, String name);

    /** Whether there are tables at all. */
    boolean isEmpty(Session session);

    boolean isConnectionLost(SQLException failure);

    /** {@link DatabaseUnusable} when an operator must act, else {@link StatementFailed}. */
    RuntimeException explain(SQLException failure);
}
