package quotient.domain.keeping;

import java.time.Instant;
import java.util.Set;

/** Signatures of requests that were taken, kept as long as they could be played again. */
public interface SeenRequests {

    /** Those taken at or after that moment. */
    Set<String> since(Instant moment);

    /**
     * Kept soon, and never after anything that the request brings about: a crash cannot leave the effect without the
     * signature. Does not wait.
     */
    void remember(String signature, Instant at);

    void forgetBefore(Instant moment);
}
