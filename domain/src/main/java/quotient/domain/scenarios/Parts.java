package quotient.domain.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quotient.domain.pricing.Price;

/**
 * Which option is what. What was said counts; of the rest the cheapest is the base, the dearest the premium, and the one
 * with the best margin is recommended.
 */
final class Parts {

    private final List<Price> prices;
    private final List<Optional<Part>> parts;

    private Parts(List<Optional<Part>> said, List<Price> prices) {
        this.parts = new ArrayList<>(said);
        this.prices = prices;
    }

    /** In the order of the options; both lists are of one length. */
    static List<Part> of(List<Optional<Part>> said, List<Price> prices) {
        return new Parts(said, prices).all();
    }

    private List<Part> all() {
        Comparator<Integer> byPrice = Comparator.comparing(at -> prices.get(at).offered());
        Comparator<Integer> byMargin =
                Comparator.comparing(at -> prices.get(at).margin().shown());
        give(Part.BASE, byPrice.reversed());
        give(Part.PREMIUM, byPrice);
        give(Part.RECOMMENDED, byMargin);
        return parts.stream().map(part -> part.orElse(Part.ALTERNATIVE)).toList();
    }

    /** To the greatest of those that are still without; of equals to the first. */
    private void give(Part part, Comparator<Integer> order) {
        if (!parts.contains(Optional.of(part))) {
            IntStream.range(0, parts.size())
                    .boxed()
                    .filter(at -> parts.get(at).isEmpty())
                    .max(order.thenComparing(Comparator.reverseOrder()))
                    .ifPresent(at -> parts.set(at, Optional.of(part)));
        }
    }
}
