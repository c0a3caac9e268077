package quotient.domain.pricingaudits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import quotient.domain.pricing.QuoteId;

/** Draws a tenth by lot, at least one, rounded up (P110, P114). The same seed draws the same of the same. */
public final class Draw {

    private static final int ONE_OF = 10;

    private Draw() {}

    /** How many are drawn of so many. */
    public static int size(int population) {
        return (population + ONE_OF - 1) / ONE_OF;
    }

    /**
     * In the order of their numbers.
     *
     * @param population in any order
     */
    public static List<QuoteId> of(List<QuoteId> population, long seed) {
        List<QuoteId> shuffled = new ArrayList<>(population);
        shuffled.sort(Comparator.comparing(QuoteId::number));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream()
                .limit(size(population.size()))
                .sorted(Comparator.comparing(QuoteId::number))
                .toList();
    }
}
