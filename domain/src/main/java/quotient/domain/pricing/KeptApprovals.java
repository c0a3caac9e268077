package quotient.domain.pricing;

import java.util.List;
import quotient.domain.money.Money;
import quotient.domain.policy.Commitment;
import quotient.domain.pricing.ApprovalNeed.Rule;

/**
 * Which approvals of a quote still hold when it has changed: only what got worse is asked again (PRC §35). An approval
 * was given for one customer and one commitment. It covers no rule that did not ask for it, no further term, no lower
 * margin, and no more given away, be it in percent or in money.
 */
final class KeptApprovals {

    private final Quote before;
    private final QuoteRequest request;
    private final Price price;

    KeptApprovals(Quote before, QuoteRequest request, Price price) {
        this.before = before;
        this.request = request;
        this.price = price;
    }

    /** One for each set of deciders that the rules ask now: decided where the decision still holds, else open. */
    List<Approval> of(List<ApprovalNeed> needs) {
        return Approval.askFor(needs).stream().map(this::keptOr).toList();
    }

    private Approval keptOr(Approval asked) {
        return before.decidedApprovals().stream()
                .filter(decided -> decided.name().equals(asked.name()))
                .filter(decided -> decided.decision().verdict() != Decision.Verdict.REJECTED)
                .filter(decided -> covers(decided, asked))
                .findFirst()
                .<Approval>map(decided -> new Approval.Decided(asked.needs(), decided.decision()))
                .orElse(asked);
    }

    private boolean covers(Approval.Decided decided, Approval asked) {
        return isForTheSame() && isNoWorse() && asked.needs().stream().allMatch(need -> asksFor(decided, need.rule()));
    }

    private boolean isForTheSame() {
        QuoteRequest was = before.request();
        return request.client().equals(was.client())
                && request.segment() == was.segment()
                && request.deliveryType() == was.deliveryType()
                && commitment(request).compareTo(commitment(was)) >= 0;
    }

    private static Commitment commitment(QuoteRequest request) {
        return request.commitment().orElse(Commitment.NONE);
    }

    private boolean isNoWorse() {
        return price.margin().isNoLowerThan(before.price().margin())
                && request.discount().compareTo(before.request().discount()) <= 0
                && givenAway(price).compareTo(givenAway(before.price())) <= 0
                && before.request().terms().containsAll(request.terms());
    }

    private static Money givenAway(Price price) {
        return price.list().minus(price.offered());
    }

    private static boolean asksFor(Approval.Decided decided, Rule rule) {
        return decided.needs().stream().anyMatch(need -> need.rule() == rule);
    }
}
