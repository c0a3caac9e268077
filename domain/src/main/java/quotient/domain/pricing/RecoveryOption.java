package quotient.domain.pricing;

import java.util.Map;

/**
 * One way to win margin back, reckoned through.
 *
 * @param changes of the request, by the names of {@link QuoteForm}
 * @param price what the quote would then cost
 */
public record RecoveryOption(RecoveryAction action, Map<String, String> changes, Price price) {

    public RecoveryOption {
        changes = Map.copyOf(changes);
    }
}
