package quotient.domain.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quotient.domain.people.Role;
import quotient.domain.policy.DiscountBand;
import quotient.domain.policy.Guardrail;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.Term;
import quotient.domain.reading.Sentences;

/** Who must approve a quote, and which rule says so (PRC §21, §33, §59; D5a). */
public final class ApprovalRules {

    private final PricingPolicy policy;

    public ApprovalRules(PricingPolicy policy) {
        this.policy = policy;
    }

    /** @param certified whether whoever quotes holds level 1 today; systems with a token count as certified */
    public List<ApprovalNeed> needs(QuoteRequest request, Price price, boolean certified) {
        List<ApprovalNeed> needs = new ArrayList<>();
        discount(request).ifPresent(needs::add);
        guardrail(request, price).ifPresent(needs::add);
        needs.addAll(terms(request));
        if (!certified) {
            needs.add(certification());
        }
        return List.copyOf(needs);
    }

    private Optional<ApprovalNeed> discount(QuoteRequest request) {
        DiscountBand band = policy.bandOf(request.discount());
        return band.approver()
                .map(approver -> new ApprovalNeed(
                        ApprovalNeed.Rule.DISCOUNT,
                        Set.of(approver),
                        "A discount of " + request.discount() + " needs " + approver.called() + ": " + band.condition()
                                + ".",
                        policy.discountMatrix().source()));
    }

    private Optional<ApprovalNeed> guardrail(QuoteRequest request, Price price) {
        if (price.passesGuardrail()) {
            return Optional.empty();
        }
        Guardrail guardrail = policy.guardrails().value().get(request.deliveryType());
        return Optional.of(new ApprovalNeed(
                ApprovalNeed.Rule.GUARDRAIL,
                Set.of(guardrail.decider()),
                "The margin of " + price.margin() + " is below the " + guardrail.minimum() + " that "
                        + request.deliveryType().called() + " must have: " + guardrail.advice() + ".",
                policy.guardrails().source()));
    }

    /** Terms that the same roles decide become one demand. */
    private List<ApprovalNeed> terms(QuoteRequest request) {
        Map<Set<Role>, List<Term>> byDeciders = request.terms().stream()
                .collect(Collectors.groupingBy(
                        term -> policy.termApprovers().value().get(term), LinkedHashMap::new, Collectors.toList()));
        return byDeciders.entrySet().stream()
                .map(entry -> term(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ApprovalNeed term(Set<Role> deciders, List<Term> terms) {
        boolean scope = terms.stream().allMatch(term -> term == Term.SCOPE_UNCLEAR || term == Term.SCOPE_EXPANSION);
        String asked = Sentences.listed(terms.stream().map(Term::spoken).toList(), "and");
        return new ApprovalNeed(
                scope ? ApprovalNeed.Rule.SCOPE : ApprovalNeed.Rule.TERMS,
                deciders,
                (scope ? "The deal has " : "The deal is not on standard terms: ") + asked + ".",
                policy.termApprovers().source());
    }

    private ApprovalNeed certification() {
        Role approver = policy.uncertifiedApprover().value();
        return new ApprovalNeed(
                ApprovalNeed.Rule.CERTIFICATION,
                Set.of(approver),
                "The author holds no level 1 certification, so " + approver.called() + " decides.",
                policy.uncertifiedApprover().source());
    }
}
