package quotient.domain.pricing;

import java.util.List;
import java.util.Optional;
import quotient.domain.pricing.ApprovalNeed.Rule;

/**
 * Which approvals of a quote still hold when it has changed: only what got worse is asked again (PRC §35). An approval
 * covers no rule that did not ask for it, no higher discount, no further term, and no margin that is lower or further below
 * its guardrail.
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
        return isMarginNoWorse()
                && request.discount().compareTo(before.request().discount()) <= 0
                && before.request().terms().containsAll(request.terms())
                && asked.needs().stream().allMatch(need -> asksFor(decided, need.rule()));
    }

    private boolean isMarginNoWorse() {
        Optional<Boolean> guarded = before.price().minimumMargin().equals(price.minimumMargin())
                ? Optional.empty()
                : Optional.of(price.passesGuardrail());
        return price.margin().isNoLowerThan(before.price().margin()) && guarded.orElse(true);
    }

    private static boolean asksFor(Approval.Decided decided, Rule rule) {
        return decided.needs().stream().anyMatch(need -> need.rule() == rule);
    }
}
