package quotient.domain.pricing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Segment;
import quotient.domain.money.Percent;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Model;
import quotient.domain.policy.Region;
import quotient.domain.policy.Term;

/**
 * What a quote is asked for (P1). {@link QuoteForm} reads one from what people type.
 *
 * @param inputTokens estimated tokens going in
 * @param outputTokens estimated tokens coming out
 * @param overheadMinutes support and implementation (P3)
 * @param discount the one discount (P25)
 * @param terms what is not standard about the deal (P31, P23), in the order of {@link Term}
 * @param rush delivery in a hurry (P14)
 * @param newLogo the customer has not bought before (P14)
 * @param offer the named discount that the discount comes from: a season's, a promotion's, or a special one (P14, P15, P19)
 */
public record QuoteRequest(
        Model model,
        Complexity complexity,
        Segment segment,
        long inputTokens,
        long outputTokens,
        DeliveryType deliveryType,
        Percent discount,
        long overheadMinutes,
        Set<Term> terms,
        Optional<Commitment> commitment,
        Region region,
        boolean rush,
        boolean newLogo,
        Optional<String> offer,
        Optional<String> client,
        Optional<String> task) {

    public QuoteRequest {
        if (inputTokens < 0 || outputTokens < 0 || overheadMinutes < 0) {
            throw new IllegalArgumentException("tokens and minutes cannot be negative");
        }
        if (discount.compareTo(Percent.ZERO) < 0 || discount.isAbove(Percent.HUNDRED)) {
            throw new IllegalArgumentException("a discount lies between 0 and 100 %");
        }
        terms = terms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(terms));
    }

    /** The same at another discount. */
    public QuoteRequest discountedBy(Percent other) {
        return new QuoteRequest(
                model,
                complexity,
                segment,
                inputTokens,
                outputTokens,
                deliveryType,
                other,
                overheadMinutes,
                terms,
                commitment,
                region,
                rush,
                newLogo,
                offer,
                client,
                task);
    }
}
