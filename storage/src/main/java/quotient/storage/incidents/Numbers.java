package quotient.storage.incidents;

import quotient.storage.database.Session;

/** Counting up. */
final class Numbers {
    private Numbers() {}

    static long next(Session session, String counter) {
        session.change("UPDATE counters SET value = value + 1 WHERE name = ?", counter);
        return session.one("SELECT value FROM counters WHERE name = ?", row -> row.number("value"), counter);
    }
}
