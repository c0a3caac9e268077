package quotient.storage.database;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import quotient.domain.keeping.Transactions;

/** An open database. Every {@code Stored...} port works through it; so do all units of work. */
public final class Database implements Transactions, AutoCloseable {
    /** Not shared between databases: a unit of one must not run in the session of another. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Session> current = new ThreadLocal<>();

    private final Edition edition = new Edition();
    private final DatabaseSettings settings;
    private final Writer writer;
    private final Readers readers;

    private Database(DatabaseSettings settings, Engine engine) {
        this.settings = settings;
        Session session = engine.openWriter();
        try {
            new Migrations(engine, settings).bringUpToDate(session);
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
        this.writer = new Writer(engine, session, current, edition);
        this.readers = new Readers(engine);
    }

    /**
     * Opens the database, makes it if there is none, and brings its schema up to date.
     *
     * @throws DatabaseUnusable with a sentence for the operator
     */
    public static Database open(DatabaseSettings settings) {
        if (settings.isPostgres()) {
            return new Database(settings, new PostgresEngine(settings));
        }
        SqliteEngine engine = new SqliteEngine(settings.path(), settings.fullSync());
        engine.check();
        return new Database(settings, engine);
    }

    public DatabaseSettings settings() {
        return settings;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return change(session -> work.get());
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return look(session -> work.get());
    }

    /** Joins the unit of work that runs, else is one of its own. */
    public <T> T change(Function<Session, T> work) {
        Session joined = current.get();
        if (joined == null) {
            return writer.write(work);
        }
        if (!joined.isWriting()) {
            throw new IllegalStateException("what only reads cannot write");
        }
        return work.apply(joined);
    }

    /** As {@link #change}, of something that is {@link Remembered}. */
    public <T> T changeSeldom(Function<Session, T> work) {
        return change(session -> {
            session.changesWhatIsRemembered();
            return work.apply(session);
        });
    }

    boolean isInUnit() {
        return current.get() != null;
    }

    long edition() {
        return edition.number();
    }

    /** Reads in the unit of work that runs, else on a view of its own. */
    public <T> T look(Function<Session, T> work) {
        Session joined = current.get();
        return joined == null ? readers.read(session -> asCurrent(session, work)) : work.apply(joined);
    }

    /** Kept before anything that this thread keeps afterwards. Does not wait. */
    public void changeSoon(Consumer<Session> work) {
        Session joined = current.get();
        if (joined == null) {
            writer.later(work);
        } else {
            work.accept(joined);
        }
    }

    /** Waits until everything handed in is kept. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private <T> T asCurrent(Session session, Function<Session, T> work) {
        current.set(session);
        try {
            return work.apply(session);
        } finally {
            current.remove();
        }
    }
}
