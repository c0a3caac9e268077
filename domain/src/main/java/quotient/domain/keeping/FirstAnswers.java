package quotient.domain.keeping;

import java.time.Instant;
import java.util.Optional;

/** The first answers to requests that carry an idempotency key, so that a repeated request does nothing twice. */
public interface FirstAnswers {

    /** @param caller who asked; keys of different callers never meet */
    Optional<Answer> find(String caller, String key);

    void keep(String caller, String key, Answer answer, Instant at);

    /** Forgets what was answered before that moment; how many that were. */
    int forgetBefore(Instant moment);

    /**
     * What was answered.
     *
     * @param question a hash of the request; the same key with another question is a mistake of the caller
     */
    record Answer(String question, int status, String body) {}
}
