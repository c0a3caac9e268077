package quotient.domain.pricing;

import java.time.Instant;
import java.util.Optional;
import quotient.domain.company.Segment;

/**
 * Which quotes of a list are wanted; an empty part asks for nothing.
 *
 * @param author the id of the actor who made them
 * @param since made at or after this moment
 */
public record QuoteFilter(
        Optional<String> author,
        Optional<DecisionStatus> status,
        Optional<Stage> stage,
        Optional<Segment> segment,
        Optional<Instant> since) {

    public static final QuoteFilter ALL =
            new QuoteFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static QuoteFilter by(String author) {
        return ALL.onlyBy(author);
    }

    public QuoteFilter onlyBy(String onlyAuthor) {
        return new QuoteFilter(Optional.of(onlyAuthor), status, stage, segment, since);
    }
}
