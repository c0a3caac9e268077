package quotient.domain.outcome;

/** Why something well understood is not done. The sentence is for the person who asked. */
public record Refusal(Kind kind, String sentence) {

    public enum Kind {
        /** There is no such thing, or none that this person may know of. */
        NOT_FOUND,
        /** This person may not do it. */
        NOT_ALLOWED,
        /** Too late: it has changed or was decided meanwhile. */
        CONFLICT,
        /** The rules of the business say no. */
        RULED_OUT
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
}
