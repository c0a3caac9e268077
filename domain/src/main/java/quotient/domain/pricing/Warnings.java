package quotient.domain.pricing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.Model;
import quotient.domain.policy.PricingPolicy;

/** What a good colleague would say before the quote goes out. None of it stops anything (P11, P123, D5, O5). */
final class Warnings {

    private final PricingPolicy policy;

    Warnings(PricingPolicy policy) {
        this.policy = policy;
    }

    List<String> on(Assessment assessed) {
        QuoteRequest request = assessed.request();
        List<String> warnings = new ArrayList<>();
        model(request).ifPresent(warnings::add);
        enterprise(request, assessed.price()).ifPresent(warnings::add);
        if (assessed.price().isDiscountHeldToFloor()) {
            warnings.add("The discount would go under the floor, so the price is the floor; the customer really saves "
                    + assessed.price().effectiveDiscount() + ".");
        }
        if (!assessed.needs().isEmpty() && assessed.day().getDayOfWeek() == DayOfWeek.FRIDAY) {
            warnings.add("It is Friday: approvals asked for on a Friday take 20 % longer. Ask early, or say what"
                    + " hurries.");
        }
        if (assessed.atNight() && NightGuard.minds(request)) {
            warnings.add("Made at night on opus without a client: the morning triage looks at it. k2p5 or sonnet do for"
                    + " what is no incident.");
        }
        return List.copyOf(warnings);
    }

    private static Optional<String> model(QuoteRequest request) {
        if (request.model() == Model.OPUS && request.complexity() == Complexity.LOW) {
            return Optional.of("Opus for simple work: start with k2p5 and move up only when it falls short.");
        }
        return request.segment() == Segment.SMB && request.model() != Model.K2P5
                ? Optional.of("Small businesses buy 15 % more often on k2p5 than on sonnet: offer k2p5 first.")
                : Optional.empty();
    }

    private Optional<String> enterprise(QuoteRequest request, Price price) {
        Markup easily = policy.commercial().enterpriseMarkup().value();
        return request.segment() == Segment.ENTERPRISE && price.markup().compareTo(easily) > 0
                ? Optional.of("The markup of " + price.markup() + " is above the " + easily
                        + " that enterprise customers take easily: above 5.0x they approve 40 % less often.")
                : Optional.empty();
    }
}
