package quotient.bot;

import java.util.Random;

/** Ends this process at a step, now and then, by a seed. */
final class Chance {

    /** What a process answers that ended so. */
    static final int HALTED = 13;

    private final Random random;
    private final double ofEnding;

    Chance(long seed, double ofEnding) {
        this.random = new Random(seed);
        this.ofEnding = ofEnding;
    }

    /** No hook runs and no buffer is flushed: as with a power cut. */
    synchronized void mayEndHere() {
        if (random.nextDouble() < ofEnding) {
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
