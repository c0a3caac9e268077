package quotient.bot.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How much is measured, and where.
 *
 * @param parent the folder, on the disk that is to be measured, in which each row makes a folder of its own
 * @param rounds how often the two sides of a comparison take turns
 * @param requests in each turn
 * @param warmUp requests before anything counts
 * @param many quotes in the large database
 * @param starts of the process
 * @param recent what the large database ends with
 * @param old the large database
 */
record Terms(Path parent, int rounds, int requests, int warmUp, int many, int starts, Recent recent, OldArchive old)
        implements AutoCloseable {

    /**
     * Quotes of the last days.
     *
     * @param ofWeek in each of the last eight weeks
     * @param ofDay in the last 24 hours
     */
    record Recent(int ofWeek, int ofDay, Instant end) {

        static Recent until(int ofWeek, int ofDay) {
            return new Recent(ofWeek, ofDay, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        }

        Past weeks() {
            return Past.weeks(ofWeek, ofDay, end);
        }

        Past day() {
            return Past.day(ofDay, end);
        }
    }

    static Terms full(Path parent) {
        return of(parent, 5, 20_000, 40_000, 1_000_000, 9, Recent.until(10_000, 2_000));
    }

    /** A first impression, in about two minutes. */
    static Terms quick(Path parent) {
        return of(parent, 3, 5_000, 10_000, 20_000, 3, Recent.until(1_000, 400));
    }

    private static Terms of(Path parent, int rounds, int requests, int warmUp, int many, int starts, Recent recent) {
        OldArchive old = new OldArchive(parent, recent.weeks().after(many));
        return new Terms(parent, rounds, requests, warmUp, many, starts, recent, old);
    }

    @Override
    public void close() {
        old.close();
    }
}
