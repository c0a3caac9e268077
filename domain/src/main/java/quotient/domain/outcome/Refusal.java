package quotient.domain.outcome;

import java.time.Duration;
import java.util.Optional;

/**
 * Why something well understood is not done. The sentence is for the person who asked.
 *
 * @param pause after how long it may be asked again, where that is known
 */
public record Refusal(Kind kind, String sentence, Optional<Duration> pause) {

    public enum Kind {
        /** There is no such thing, or none that this person may know of. */
        NOT_FOUND,
        /** This person may not do it. */
        NOT_ALLOWED,
        /** Too late: it has changed or was decided meanwhile. */
        CONFLICT,
        /** The rules of the business say no. */
        RULED_OUT,
        /** Not at the moment: too much was done already. */
        LIMITED
    }

    public Refusal(Kind kind, String sentence) {
        this(kind, sentence, Optional.empty());
    }

    public static Refusal notFound(String sentence) {
        return new Refusal(Kind.NOT_FOUND, sentence);
    }

    public static Refusal notAllowed(String sentence) {
        return new Refusal(Kind.NOT_ALLOWED, sentence);
    }

    public static Refusal conflict(String sentence) {
        return new Refusal(Kind.CONFLICT, sentence);
    }

    public static Refusal ruledOut(String sentence) {
        return new Refusal(Kind.RULED_OUT, sentence);
    }

    public static Refusal limited(String sentence, Duration pause) {
        return new Refusal(Kind.LIMITED, sentence, Optional.of(pause));
    }
}
