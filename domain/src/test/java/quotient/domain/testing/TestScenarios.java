package quotient.domain.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.company.Segment;
import quotient.domain.people.PersonId;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;
import quotient.domain.scenarios.ExceptionOwner;
import quotient.domain.scenarios.Part;
import quotient.domain.scenarios.ScenarioId;
import quotient.domain.scenarios.ScenarioSet;
import quotient.domain.scenarios.Variant;

/** Sets of options priced under the default policy, one option for each discount; 90 % fails every guardrail. */
public final class TestScenarios {
    private static final QuoteId QUOTE = new QuoteId("Q-1001");

    private TestScenarios() {}

    /** Rae's, of {@code Q-1001}; the number 1001 makes {@code S-1001}. */
    public static ScenarioSet set(long number, String... discounts) {
        return set(number, QUOTE, Segment.MID_MARKET, TestQuotes.START, discounts);
    }

    public static ScenarioSet set(long number, QuoteId quote, Segment segment, Instant at, String... discounts) {
        List<Variant> variants = new ArrayList<>();
        for (String discount : discounts) {
            variants.add(variant(
                    variants.size() + 1,
                    TestQuotes.plain()
                            .segment(segment)
                            .client("Zoë & Söhne <b>")
                            .discount(discount)
                            .quote(number)));
        }
        return new ScenarioSet(
                ScenarioId.ofNumber(number),
                1,
                quote,
                segment,
                Optional.of("Zoë & Söhne <b>"),
                TestQuotes.RAE.id(),
                TestQuotes.RAE.name(),
                at,
                TestPolicy.DEFAULT.version(),
                variants,
                Optional.empty(),
                Optional.empty());
    }

    public static ExceptionOwner owner(String person, String name) {
        Hand hand = new Hand(TestQuotes.RAE.id(), "Rae", TestQuotes.START.plusNanos(123_456_789), "");
        return new ExceptionOwner(new PersonId(person), name, hand);
    }

    private static Variant variant(int place, Quote quote) {
        return new Variant(
                place,
                List.of(Part.values()).get(place - 1),
                "discount “" + quote.request().discount() + "”",
                quote.request(),
                quote.price(),
                quote.approvals().stream()
                        .flatMap(approval -> approval.needs().stream())
                        .toList(),
                List.of("first, \"one\"", "second"),
                Optional.empty(),
                place == 1 ? Optional.of(QUOTE) : Optional.empty());
    }
}
