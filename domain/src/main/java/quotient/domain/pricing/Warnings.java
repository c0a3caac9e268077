package quotient.domain.pricing;

import java.util.ArrayList;
import java.util.List;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Model;

/** What a good colleague would say before the quote goes out. None of it stops anything (P11, D5, O5). */
public final class Warnings {

    private Warnings() {}

    public static List<String> on(QuoteRequest request, Price price, boolean atNight) {
        List<String> warnings = new ArrayList<>();
        if (request.model() == Model.OPUS && request.complexity() == Complexity.LOW) {
            warnings.add("Opus for simple work: start with k2p5 and move up only when it falls short.");
        }
        if (price.isDiscountHeldToFloor()) {
            warnings.add("The discount would go under the floor, so the price is the floor; the customer really saves "
                    + price.effectiveDiscount() + ".");
        }
        if (atNight && NightGuard.minds(request)) {
            warnings.add("Made at night on opus without a client: the morning triage looks at it. k2p5 or sonnet do for"
                    + " what is no incident.");
        }
        return List.copyOf(warnings);
    }
}
