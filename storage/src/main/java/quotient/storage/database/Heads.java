package quotient.storage.database;

import java.util.HashMap;
import java.util.Map;

/** The {@link Head}s of the commit that is under way. Whoever only reads asks the database each time. */
final class Heads {
    private final Session session;
    private Map<Head<?>, Object> read = new HashMap<>();
    private Map<Head<?>, Object> moved = new HashMap<>();

    Heads(Session session) {
        this.session = session;
    }

    @SuppressWarnings("unchecked") // What stands under a head came from it.
    <T> T value(Head<T> head) {
        if (!session.isWriting()) {
            return head.read(session);
        }
        Object value = moved.get(head);
        return (T) (value != null ? value : read.computeIfAbsent(head, first -> first.read(session)));
    }

    <T> void move(Head<T> head, T value) {
        moved.put(head, value);
    }

    /** What was moved up to now, to come back to. */
    Map<Head<?>, Object> mark() {
        return new HashMap<>(moved);
    }

    void backTo(Map<Head<?>, Object> mark) {
        moved = mark;
    }

    void writeDown() {
        moved.forEach(this::write);
    }

    /** Another process may write between two commits. */
    void forget() {
        read = new HashMap<>();
        moved = new HashMap<>();
    }

    @SuppressWarnings("unchecked") // What stands under a head came from it.
    private <T> void write(Head<T> head, Object value) {
        head.write(session, (T) value);
    }
}
