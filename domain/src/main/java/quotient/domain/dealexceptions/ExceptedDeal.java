package quotient.domain.dealexceptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import quotient.domain.company.Segment;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.pricing.Price;
import quotient.domain.pricing.Quote;
import quotient.domain.pricing.QuoteId;

/**
 * What an exception is made for, as the quote stood when it was opened (P50, PRC §39, §58).
 *
 * @param account the customer's name, where the quote names one
 * @param standardPrice the list price
 * @param exceptionPrice what the customer pays
 * @param minimumMargin the guardrail
 * @param margin the quote's own, in percent with two decimals, rounded down
 * @param author the id of the actor who made the quote
 */
public record ExceptedDeal(
        QuoteId quote,
        Optional<String> account,
        Segment segment,
        Money standardPrice,
        Money exceptionPrice,
        Percent minimumMargin,
        BigDecimal margin,
        String author) {

    static ExceptedDeal of(Quote quote) {
        Price price = quote.price();
        return new ExceptedDeal(
                quote.id(),
                quote.request().client(),
                quote.request().segment(),
                price.list(),
                price.offered(),
                price.minimumMargin(),
                price.margin().shown(),
                quote.author());
    }

    ExceptedDeal soldAs(QuoteId made) {
        return new ExceptedDeal(made, account, segment, standardPrice, exceptionPrice, minimumMargin, margin, author);
    }

    /** Whether it comes to the same figures for the same customer as the quote, whoever made that. */
    boolean isPricedAs(Quote made) {
        return new ExceptedDeal(
                        made.id(),
                        account,
                        segment,
                        standardPrice,
                        exceptionPrice,
                        minimumMargin,
                        margin,
                        made.author())
                .equals(of(made));
    }

    /** The margin impact: percentage points from the quote's margin up to the guardrail, two decimals; never negative. */
    public BigDecimal gap() {
        return minimumMargin.value().subtract(margin).max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }
}
