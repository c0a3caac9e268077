package quotient.domain.certification;

import quotient.domain.people.CertificationLevel;

/** How many parts of an examination were passed. */
public record Score(int passed, int of) {

    /** Of the answers of a quiz (PRC §59). */
    private static final int QUIZ_PERCENT = 80;
    /** Whoever judges says of each case and each task whether it is enough. */
    private static final int JUDGED_PERCENT = 100;

    boolean isEnoughFor(CertificationLevel level) {
        return passed * 100 >= of * percentOf(level);
    }

    /** What is needed to pass, in percent. */
    public static int percentOf(CertificationLevel level) {
        return level == CertificationLevel.REPRESENTATIVE ? QUIZ_PERCENT : JUDGED_PERCENT;
    }

    @Override
    public String toString() {
        return passed + " of " + of;
    }
}
