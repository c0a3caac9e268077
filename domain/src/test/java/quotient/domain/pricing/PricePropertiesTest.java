package quotient.domain.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Margin;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.Actor;
import quotient.domain.pricing.RandomRequests.Case;
import quotient.domain.testing.TestPolicy;

@DisplayName("P6-P8, D3, D5: what holds of every price")
final class PricePropertiesTest {
    private static final int MANY = 5_000;
    private static final Money FLOOR = TestPolicy.DEFAULT.floor().value();

    private final Pricing pricing = new Pricing(TestPolicy.DEFAULT);

    @Test
    void noPriceIsUnderTheFloorOrFinerThanCents() {
        RandomRequests.each(1, MANY, some -> {
            Price price = price(some);
            assertFalse(price.list().isBelow(FLOOR));
            assertFalse(price.offered().isBelow(FLOOR));
            assertFalse(price.list().isBelow(price.offered()));
            assertEquals(price.list(), price.list().toCents());
            assertEquals(price.offered(), price.offered().toCents());
        });
    }

    @Test
    void noMarginIsShownBetterThanItIs() {
        RandomRequests.each(2, MANY, some -> {
            Margin margin = price(some).margin();
            BigDecimal shown = margin.shown();
            assertTrue(margin.isAtLeast(new Percent(shown)), "shown " + shown + " is not reached");
            BigDecimal next = shown.add(new BigDecimal("0.01"));
            assertFalse(margin.isAtLeast(new Percent(next)), "shown " + shown + ", but " + next + " is reached");
        });
    }

    @Test
    void aMarginShownAtTheGuardrailNeverFailsIt() {
        RandomRequests.each(3, MANY, some -> {
            Price price = price(some);
            boolean shownToPass =
                    price.margin().shown().compareTo(price.minimumMargin().value()) >= 0;
            assertEquals(price.passesGuardrail(), shownToPass);
        });
    }

    @Test
    void moreTokensOrMinutesAreNeverCheaper() {
        RandomRequests.each(4, MANY, some -> {
            QuoteRequest less = some.request();
            Price price = price(some);
            for (QuoteRequest more : new QuoteRequest[] {
                grown(less, less.inputTokens() / 3 + 1, 0, 0),
                grown(less, 0, less.outputTokens() / 3 + 1, 0),
                grown(less, 0, 0, 1)
            }) {
                Price dearer = pricing.price(more, some.day());
                assertTrue(price.cost().isBelow(dearer.cost()));
                assertFalse(dearer.list().isBelow(price.list()));
                assertFalse(dearer.offered().isBelow(price.offered()));
            }
        });
    }

    @Test
    void aLargerDiscountIsNeverDearer() {
        RandomRequests.each(5, MANY, some -> {
            Percent discount = some.request().discount();
            if (discount.equals(Percent.HUNDRED)) {
                return;
            }
            Percent larger = new Percent(discount.value().add(new BigDecimal("0.01")));
            Price cheaper = pricing.price(discounted(some.request(), larger), some.day());
            assertFalse(price(some).offered().isBelow(cheaper.offered()));
            assertEquals(price(some).list(), cheaper.list());
        });
    }

    @Test
    void theLargestDiscountPassesAndAHundredthMoreDoesNot() {
        RandomRequests.each(6, MANY, some -> {
            Percent largest = price(some).largestDiscount();
            if (!largest.isZero()) {
                assertTrue(isAllowed(some, largest), largest + " does not pass");
            }
            Percent more = new Percent(largest.value().add(new BigDecimal("0.01")));
            assertFalse(isAllowed(some, more), more + " passes, though " + largest + " is said to be the largest");
        });
    }

    @Test
    void theSameRequestOnTheSameDayHasTheSamePrice() {
        RandomRequests.each(
                7,
                MANY,
                some -> assertEquals(price(some), new Pricing(TestPolicy.DEFAULT).price(some.request(), some.day())));
    }

    @Test
    @DisplayName("P74: a quote drawn up again has the same figures, reasons and approvals, to the cent")
    void aQuoteDrawnUpAgainIsTheSame() {
        RandomRequests.each(9, MANY, some -> {
            Assessment first = Assessment.of(TestPolicy.DEFAULT, some.request(), some.day(), true);
            Quote quote = Quote.drafted(
                    QuoteId.ofNumber(1001),
                    some.request(),
                    first.price(),
                    TestPolicy.DEFAULT.version(),
                    Actor.QUOTIENT,
                    Instant.EPOCH,
                    first.needs());
            Assessment again = Assessment.again(TestPolicy.ofVersion("v2026-01-01a"), quote, some.day());
            assertEquals(first.price(), again.price());
            assertEquals(Set.copyOf(first.reasons()), Set.copyOf(again.reasons()));
            assertEquals(first.status(), again.status());
        });
    }

    @Test
    void theEffectiveDiscountIsWhatTheListPriceLoses() {
        RandomRequests.each(8, MANY, some -> {
            Price price = price(some);
            BigDecimal saved = BigDecimal.ONE
                    .subtract(price.offered().amount().divide(price.list().amount(), MathContext.DECIMAL128))
                    .movePointRight(2)
                    .setScale(2, RoundingMode.HALF_UP);
            assertEquals(new Percent(saved), price.effectiveDiscount());
        });
    }

    /** As D5 says it, without the search: list less discount not under the floor, offered price within the guardrail. */
    private boolean isAllowed(Case some, Percent discount) {
        if (discount.isAbove(Percent.HUNDRED)) {
            return false;
        }
        Price price = pricing.price(discounted(some.request(), discount), some.day());
        return !price.list().times(discount.remainder()).isBelow(FLOOR) && price.passesGuardrail();
    }

    private Price price(Case some) {
        return pricing.price(some.request(), some.day());
    }

    private static QuoteRequest grown(QuoteRequest from, long input, long output, long minutes) {
        return copy(
                from,
                from.inputTokens() + input,
                from.outputTokens() + output,
                from.overheadMinutes() + minutes,
                from.discount());
    }

    private static QuoteRequest discounted(QuoteRequest from, Percent discount) {
        return copy(from, from.inputTokens(), from.outputTokens(), from.overheadMinutes(), discount);
    }

    private static QuoteRequest copy(QuoteRequest from, long input, long output, long minutes, Percent discount) {
        return new QuoteRequest(
                from.model(),
                from.complexity(),
                from.segment(),
                input,
                output,
                from.deliveryType(),
                discount,
                minutes,
                from.terms(),
                from.commitment(),
                from.region(),
                from.rush(),
                from.newLogo(),
                from.offer(),
                from.client(),
                from.task());
    }
}
