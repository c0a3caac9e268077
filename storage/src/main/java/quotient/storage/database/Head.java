package quotient.storage.database;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A value that nearly every unit of work moves on, such as a counter: the units that share a commit read it once and
 * write it once. It stands in the database when the commit does, and falls back with a unit that fails.
 */
public final class Head<T> {
    private final Function<Session, T> reader;
    private final BiConsumer<Session, T> writer;

    /** @param writer runs right before the commit, if the value was moved */
    public Head(Function<Session, T> reader, BiConsumer<Session, T> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    public T in(Session session) {
        return session.heads().value(this);
    }

    public void move(Session session, T value) {
        session.heads().move(this, value);
    }

    T read(Session session) {
        return reader.apply(session);
    }

    void write(Session session, T value) {
        writer.accept(session, value);
    }
}
