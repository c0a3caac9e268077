package quotient.bot.bench;

import java.nio.file.Path;

/**
 * How much is measured, and where.
 *
 * @param parent the folder, on the disk that is to be measured, in which each row makes a folder of its own
 * @param rounds how often the two sides of a comparison take turns
 * @param requests in each turn
 * @param warmUp requests before anything counts
 * @param many quotes in the large database
 * @param auditRows for each quote there
 * @param starts of the process
 */
record Terms(Path parent, int rounds, int requests, int warmUp, int many, int auditRows, int starts) {

    static Terms full(Path parent) {
        return new Terms(parent, 5, 20_000, 40_000, 1_000_000, 5, 9);
    }

    /** A first impression, in about two minutes. */
    static Terms quick(Path parent) {
        return new Terms(parent, 3, 5_000, 10_000, 20_000, 5, 3);
    }
}
