package quotient.domain.digests;

import java.time.Duration;
import java.util.List;

/** The middle of several times; of an even number the mean of the two in the middle. */
public final class Median {

    private Median() {}

    /** @param times at least one */
    public static Duration of(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
