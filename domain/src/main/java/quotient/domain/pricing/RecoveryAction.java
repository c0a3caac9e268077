package quotient.domain.pricing;

import java.util.Optional;
import quotient.domain.reading.Word;

/** How the margin of a quote at risk is won back before it goes out (PRC §34, §36; P24). */
public enum RecoveryAction implements Word {
    TIGHTEN_SCOPE("Tighten the scope"),
    SUBSCRIPTION("Move to a subscription"),
    PHASED_DELIVERY("Deliver in phases"),
    RAISE_PRICE("Keep the scope, raise the price");

    private final String spoken;

    RecoveryAction(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public static Optional<RecoveryAction> ofWord(String word) {
        return Word.find(word, values());
    }
}
