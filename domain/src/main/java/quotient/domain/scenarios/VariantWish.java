package quotient.domain.scenarios;

import java.util.Map;
import java.util.Optional;
import quotient.domain.pricing.QuoteForm;

/**
 * An option as somebody asks for it.
 *
 * @param part empty where it was not said
 * @param changes what is other than in the quote, by the names of {@link QuoteForm}; none leaves it as it is
 */
public record VariantWish(Optional<Part> part, Map<String, String> changes) {

    public static final VariantWish AS_IS = new VariantWish(Optional.empty(), Map.of());

    public VariantWish {
        changes = Map.copyOf(changes);
    }
}
