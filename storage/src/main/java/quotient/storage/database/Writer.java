package quotient.storage.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes. Units of work that wait at the same time share one commit, which is what a disk is slow
 * at. When one fails, all are run again, each under a savepoint of its own, so that it takes nothing from the others.
 * Nobody hears of success before the commit.
 */
final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Engine engine;
    private final ThreadLocal<Session> current;
    private final Edition edition;
    private final UnitQueue queue = new UnitQueue();
    private final Unit<Void> end = new Unit<>(session -> null, true);
    private final Thread thread;
    private Session session;
    private boolean spoiled;
    private long changesFromOutside;
    private volatile boolean closed;

    /** @param current where the ports of this thread find the session of the unit that runs */
    Writer(Engine engine, Session session, ThreadLocal<Session> current, Edition edition) {
        this.engine = engine;
        this.session = session;
        this.current = current;
        this.edition = edition;
        this.thread = new Thread(this::work, "quotient-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    <T> T write(Function<Session, T> work) {
        return enqueue(new Unit<>(work, true)).await();
    }

    /**
     * Runs before every unit that this thread hands in later. Does not wait, and shares the commit of the next unit that
     * somebody waits for, if one comes soon.
     */
    void later(Consumer<Session> work) {
        enqueue(new Unit<Void>(
                own -> {
                    work.accept(own);
                    return null;
                },
                false));
    }

    @Override
    public void close() {
        closed = true;
        enqueueAlways(end);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException interrupt) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Unit<T> enqueue(Unit<T> unit) {
        if (closed) {
            throw closed();
        }
        return enqueueAlways(unit);
    }

    private static IllegalStateException closed() {
        return new IllegalStateException("the database is closed");
    }

    private <T> Unit<T> enqueueAlways(Unit<T> unit) {
        queue.add(unit);
        return unit;
    }

    private void work() {
        boolean open = true;
        while (open) {
            List<Unit<?>> group = new ArrayList<>();
            try {
                queue.gather(group);
                inOneCommit(group);
            } catch (InterruptedException | SQLException | RuntimeException failure) {
                giveBack(group, failure);
            }
            open = !group.contains(end);
            group.forEach(Unit::finish);
        }
        queue.turnAway(closed());
        session.close();
    }

    private void inOneCommit(List<Unit<?>> group) throws SQLException {
        begin();
        if (!allGoWell(group)) {
            beginAgain(group);
            for (Unit<?> unit : group) {
                runAlone(unit);
            }
        }
        session.heads().writeDown();
        boolean changed = isSomethingRememberedChanged();
        session.control("COMMIT");
        if (changed) {
            edition.next();
        }
    }

    private boolean allGoWell(List<Unit<?>> group) {
        int begun = 0;
        while (begun < group.size() || queue.addNext(group)) {
            if (!goesWell(group.get(begun++))) {
                return false;
            }
        }
        return true;
    }

    private boolean goesWell(Unit<?> unit) {
        run(unit);
        return !unit.hasFailed();
    }

    /** When the database itself cannot work, one of them may as well speak for all: all must hear of it. */
    private void beginAgain(List<Unit<?>> group) throws SQLException {
        for (Unit<?> unit : group) {
            if (unit.unusable().isPresent()) {
                throw unit.unusable().get();
            }
        }
        session.control("ROLLBACK");
        group.forEach(Unit::forget);
        begin();
    }

    /**
     * Another process is not expected to change what is remembered; if it does, that shows from the next commit on. Asked
     * before the commit, because nothing may fail between the commit and those who wait for it.
     */
    private boolean isSomethingRememberedChanged() {
        long before = changesFromOutside;
        changesFromOutside = engine.changesFromOutside(session);
        return session.hasChangedWhatIsRemembered() || changesFromOutside != before;
    }

    /** A connection that is lost before anything was written is replaced once. */
    private void begin() throws SQLException {
        if (spoiled) {
            reconnect();
        }
        try {
            session.control(engine.beginWriting());
        } catch (SQLException failure) {
            if (!session.isBroken()) {
                throw failure;
            }
            reconnect();
            session.control(engine.beginWriting());
        }
        session.heads().forget();
    }

    private void reconnect() {
        session.close();
        session = engine.openWriter();
        spoiled = false;
    }

    private void runAlone(Unit<?> unit) throws SQLException {
        session.control("SAVEPOINT unit");
        Map<Head<?>, Object> mark = session.heads().mark();
        run(unit);
        if (unit.hasFailed()) {
            takeBack(unit);
            session.heads().backTo(mark);
        }
        session.control("RELEASE SAVEPOINT unit");
    }

    private void run(Unit<?> unit) {
        current.set(session);
        try {
            unit.run(session);
        } catch (Throwable failure) {
            unit.fail(failure);
        } finally {
            current.remove();
        }
    }

    /** When the disk is full, SQLite takes back the whole group at once; then all must hear of the disk. */
    private void takeBack(Unit<?> unit) throws SQLException {
        try {
            session.control("ROLLBACK TO SAVEPOINT unit");
        } catch (SQLException lost) {
            throw unit.unusable().orElseThrow(() -> lost);
        }
    }

    /**
     * Nothing of the group stands; each unit hears why, in words for an operator where there are such. The connection
     * is left behind, and what it began with it: after such a failure nobody knows what state it is in.
     */
    private void giveBack(List<Unit<?>> group, Exception failure) {
        spoiled = true;
        RuntimeException why = explained(failure);
        group.forEach(unit -> unit.fail(why));
        LOG.warn("{} units of work were not kept: {}", group.size(), why.getMessage());
        session.close();
    }

    private RuntimeException explained(Exception failure) {
        if (failure instanceof SQLException refused) {
            return engine.explain(refused);
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
