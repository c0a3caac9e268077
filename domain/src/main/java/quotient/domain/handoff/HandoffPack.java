package quotient.domain.handoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.closure.DayClosure;
import quotient.domain.usage.Budget;

/**
 * What the evening hands to the morning (O7, PRC §26), as it stands at a moment.
 *
 * @param at when it was packed
 * @param seenAt the moment as of which it is told
 * @param budget of the day
 * @param budgetBefore of the day before
 * @param moves of the day until it was packed
 * @param movesBefore of the day before, until the same hour
 * @param items everything open that was open when it was packed, the worst first
 * @param nights of the last thirty days, this one left out
 * @param closure of the pricing day, empty on a day that nobody was asked to close (P39)
 */
public record HandoffPack(
        LocalDate day,
        Instant at,
        Instant seenAt,
        Budget.Standing budget,
        Budget.Standing budgetBefore,
        PipelineMoves moves,
        PipelineMoves movesBefore,
        List<PackItem> items,
        Optional<String> qa,
        Optional<Instant> completeAt,
        Nights nights,
        Optional<DayClosure> closure) {

    /** How many packs there were, and how many of them became complete; more than 98 % should (PRC §26). */
    public record Nights(long packed, long complete) {}

    public HandoffPack {
        items = List.copyOf(items);
    }

    /** Those that lack something. */
    public List<PackItem> incomplete() {
        return items.stream().filter(item -> !item.isComplete(seenAt)).toList();
    }

    /** Those that lack nothing. */
    public List<PackItem> settled() {
        return items.stream().filter(item -> item.isComplete(seenAt)).toList();
    }

    /** Once complete it stays so: what an ETA missed since is the morning's. */
    public boolean isComplete() {
        return completeAt.isPresent() || incomplete().isEmpty();
    }
}
