package quotient.domain.dealexceptions;

import java.util.List;

/**
 * What the midday sweep finds (P58, PRC §45).
 *
 * @param items warnings and critical ones, the longest due first
 * @param criticals how many critical alerts were opened in the last 30 days
 * @param inTime how many of them were acknowledged within 30 minutes
 */
public record MiddaySweep(ExceptionBoard board, List<SweptException> items, long criticals, long inTime) {

    public MiddaySweep {
        items = List.copyOf(items);
    }

    public long waiting() {
        return items.stream().filter(SweptException::waits).count();
    }
}
