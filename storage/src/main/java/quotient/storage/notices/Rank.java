package quotient.storage.notices;

import java.util.Arrays;
import quotient.domain.notices.Urgency;

/** An urgency as a number that sorts: what goes first is the smallest. */
final class Rank {
    private Rank() {}

    static int of(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> 0;
            case NORMAL -> 1;
            case LOW -> 2;
        };
    }

    static Urgency urgency(int rank) {
        return Arrays.stream(Urgency.values())
                .filter(urgency -> of(urgency) == rank)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no urgency has the rank " + rank));
    }
}
