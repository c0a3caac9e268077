package quotient.domain.closure;

import java.util.List;

/**
 * One check of the gate.
 *
 * @param reason why it is green, or how much of it is open, in a sentence without its point
 * @param open none when it is green
 */
public record GateLine(ClosureCheck check, String reason, List<OpenPoint> open) {

    public GateLine {
        open = List.copyOf(open);
    }

    public boolean isGreen() {
        return open.isEmpty();
    }

    static GateLine of(ClosureCheck check, List<OpenPoint> open, String green, String red) {
        return new GateLine(check, open.isEmpty() ? green : red, open);
    }
}
