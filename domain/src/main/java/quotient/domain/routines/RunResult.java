package quotient.domain.routines;

import quotient.domain.reading.Word;

/** What became of a run. */
public enum RunResult implements Word {
    DONE,
    /** It is tried again at a moment that is known. */
    FAILED,
    /** The desk was away at its moment and came back too late for it, or a newer run took its place. */
    SKIPPED,
    /** It failed until it was too late for it. */
    GIVEN_UP
}
