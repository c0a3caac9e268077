package quotient.domain.digests;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import quotient.domain.company.Segment;

/**
 * What became of the quotes that came to their end in some time (P119).
 *
 * @param reasons why quotes were lost, the most frequent first, three at the most
 * @param rivals who got them, likewise
 */
public record WinLoss(
        Count all,
        Map<Segment, Count> bySegment,
        Map<PriceBand, Count> byBand,
        List<Reason> reasons,
        List<Reason> rivals) {

    private static final int MOST_REASONS = 3;

    public WinLoss {
        bySegment = Map.copyOf(bySegment);
        byBand = Map.copyOf(byBand);
        reasons = List.copyOf(reasons);
        rivals = List.copyOf(rivals);
    }

    public record Count(long won, long lost) {

        /** Of what was decided by customers; an open quote is neither. */
        public Share rate() {
            return new Share(won, won + lost);
        }
    }

    /** @param words as they were first written; the same words in other letters count as the same */
    public record Reason(String words, long quotes) {}

    static WinLoss of(List<ClosedQuote> closed) {
        return new WinLoss(
                count(closed),
                counts(closed, each -> each.quote().request().segment(), Segment.class),
                counts(closed, each -> PriceBand.of(each.quote().price().offered()), PriceBand.class),
                mostSaid(closed, ClosedQuote::reason),
                mostSaid(closed, each -> each.quote().competitor().orElse("")));
    }

    private static <K extends Enum<K>> Map<K, Count> counts(
            List<ClosedQuote> closed, Function<ClosedQuote, K> by, Class<K> keys) {
        Map<K, Count> counts = new EnumMap<>(keys);
        closed.stream().collect(groupingBy(by)).forEach((key, those) -> counts.put(key, count(those)));
        return counts;
    }

    private static Count count(List<ClosedQuote> closed) {
        long won = closed.stream().filter(ClosedQuote::isWon).count();
        return new Count(won, closed.size() - won);
    }

    private static List<Reason> mostSaid(List<ClosedQuote> closed, Function<ClosedQuote, String> said) {
        return closed.stream()
                .filter(each -> !each.isWon() && !said.apply(each).isBlank())
                .collect(groupingBy(each -> sameWords(said.apply(each))))
                .values()
                .stream()
                .map(those -> new Reason(said.apply(those.get(0)), those.size()))
                .sorted(Comparator.comparing(Reason::quotes).reversed().thenComparing(Reason::words))
                .limit(MOST_REASONS)
                .toList();
    }

    private static String sameWords(String reason) {
        return reason.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Punct}\\s]+", " ")
                .strip();
    }
}
