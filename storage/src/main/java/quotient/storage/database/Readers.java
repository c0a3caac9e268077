package quotient.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A few connections that only read, opened when they are first needed. */
final class Readers implements AutoCloseable {
    private static final int MOST = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Engine engine;
    private final HikariDataSource pool = new HikariDataSource();
    private final Map<Connection, Session> sessions = new ConcurrentHashMap<>();
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    Readers(Engine engine) {
        this.engine = engine;
        settle(pool);
        pool.setDataSource(engine.readers());
    }

    /** Left without a first connection, the pool starts with the first reader, and not with the program. */
    private static void settle(HikariConfig settings) {
        settings.setPoolName("quotient-readers");
        settings.setReadOnly(true);
        settings.setMaximumPoolSize(MOST);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(PATIENCE.toMillis());
        settings.setInitializationFailTimeout(-1);
    }

    /** Runs the work on one state of the database, and again on another connection if the first was lost. */
    <T> T read(Function<Session, T> work) {
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the database is closed");
            }
            return onAnyConnection(work);
        } finally {
            open.readLock().unlock();
        }
    }

    /** Waits for whoever still reads: the pool would cut them off. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            closed = true;
            pool.close();
            sessions.clear();
        } finally {
            open.writeLock().unlock();
        }
    }

    private <T> T onAnyConnection(Function<Session, T> work) {
        try (Connection lent = pool.getConnection()) {
            Session session = sessionOn(lent);
            try {
                return inView(session, work);
            } catch (RuntimeException failure) {
                if (!session.isBroken()) {
                    throw failure;
                }
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException failure) {
            throw explained(failure);
        }
        try (Connection lent = pool.getConnection()) {
            return inView(sessionOn(lent), work);
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    private <T> T inView(Session session, Function<Session, T> work) {
        try {
            session.control(engine.beginReading());
            try {
                return work.apply(session);
            } finally {
                session.control("ROLLBACK");
            }
        } catch (SQLException failure) {
            throw engine.explain(failure);
        }
    }

    /** Kept for as long as the driver's own connection, with what it has prepared, however often that is lent. */
    private Session sessionOn(Connection lent) throws SQLException {
        Connection own = lent.unwrap(Connection.class);
        Session kept = sessions.get(own);
        if (kept == null) {
            sessions.keySet().removeIf(Readers::isClosed);
            kept = new Session(own, engine, false);
            sessions.put(own, kept);
        }
        return kept;
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException failure) {
            return true;
        }
    }

    /** The pool speaks of its own patience first, and of what the database said behind it. */
    private RuntimeException explained(SQLException failure) {
        return engine.explain(failure.getCause() instanceof SQLException said ? said : failure);
    }
}
