package quotient.storage.keeping;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.keeping.FirstAnswers;
import quotient.storage.database.Database;

/** First answers in the database. */
public final class StoredFirstAnswers implements FirstAnswers {
    private final Database database;

    public StoredFirstAnswers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Answer> find(String caller, String key) {
        return database.look(session -> session.first(
                "SELECT question, status, body FROM first_answers WHERE caller = ? AND request_key = ?",
                row -> new Answer(row.text("question"), row.count("status"), row.text("body")),
                caller,
                key));
    }

    @Override
    public void keep(String caller, String key, Answer answer, Instant at) {
        database.change(
                session -> session.change("""
                INSERT INTO first_answers (caller, request_key, question, status, body, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (caller, request_key) DO NOTHING
                """, caller, key, answer.question(), answer.status(), answer.body(), at));
    }

    @Override
    public int forgetBefore(Instant moment) {
        return database.change(session -> session.change("DELETE FROM first_answers WHERE at < ?", moment));
    }
}
