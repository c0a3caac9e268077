package quotient.storage.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers to questions that nearly every request asks, kept in memory until a {@link Database#changeSeldom} is
 * committed. Within a unit of work the database itself is asked, since only it knows what the unit has changed.
 */
public final class Remembered<K, V> {
    private static final int MOST = 10_000;

    private final Database database;
    private volatile Answers<K, V> answers = new Answers<>(-1, new ConcurrentHashMap<>());

    public Remembered(Database database) {
        this.database = database;
    }

    public V get(K question, Function<Session, V> ask) {
        if (database.isInUnit()) {
            return database.look(ask);
        }
        Map<K, V> known = known();
        V answer = known.get(question);
        if (answer == null) {
            answer = database.look(ask);
            known.put(question, answer);
        }
        return answer;
    }

    /** What was asked before a commit goes into answers that nobody reads after it. */
    private Map<K, V> known() {
        long now = database.edition();
        Answers<K, V> kept = answers;
        if (kept.edition() != now || kept.known().size() > MOST) {
            kept = new Answers<>(now, new ConcurrentHashMap<>());
            answers = kept;
        }
        return kept.known();
    }

    private record Answers<K, V>(long edition, Map<K, V> known) {}
}
