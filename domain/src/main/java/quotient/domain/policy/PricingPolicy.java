package quotient.domain.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.Role;

/**
 * Everything that a price, a guardrail or an approval is decided by. It is a versioned document and never changes: a
 * change is a new version (P67, P74).
 *
 * @param rates per 1,000 tokens (P2, D1); one for every model
 * @param overheadHourlyRate what an hour of support or implementation costs (P3, D2)
 * @param baseMarkups by complexity (P4)
 * @param segmentAdjustments steps on the markup (P5)
 * @param regionalAdjustments share added to or taken off the list price (P17)
 * @param seasonalSteps steps on the markup (P14)
 * @param seasonalMinimum under which no seasonal step may bring the markup (P16, X5)
 * @param floor the least price of a quote (P7)
 * @param guardrails by delivery type (P21)
 * @param riskBounds margins by which a quote is at risk (P22)
 * @param discountMatrix from the smallest to the largest; the last goes up to 100 % (P30)
 * @param termApprovers who may approve each term, any one of them (P31, P23)
 * @param uncertifiedApprover who approves for a rep without certification (P117)
 * @param approvalDeadlines how long whoever is asked may take (P26)
 * @param commercial what sales goes by beside price, guardrail and approval
 */
public record PricingPolicy(
        PolicyVersion version,
        Figure<Map<Model, TokenRate>> rates,
        Figure<Money> overheadHourlyRate,
        Figure<Map<Complexity, Markup>> baseMarkups,
        Figure<Map<Segment, Markup>> segmentAdjustments,
        Figure<Map<Region, Percent>> regionalAdjustments,
        Figure<List<SeasonalStep>> seasonalSteps,
        Figure<Markup> seasonalMinimum,
        Figure<Money> floor,
        Figure<Map<DeliveryType, Guardrail>> guardrails,
        Figure<RiskBounds> riskBounds,
        Figure<List<DiscountBand>> discountMatrix,
        Figure<Map<Term, Set<Role>>> termApprovers,
        Figure<Role> uncertifiedApprover,
        Figure<ApprovalDeadlines> approvalDeadlines,
        CommercialRules commercial) {

    public PricingPolicy {
        holdsAll(rates, Model.values());
        holdsAll(baseMarkups, Complexity.values());
        holdsAll(segmentAdjustments, Segment.values());
        holdsAll(regionalAdjustments, Region.values());
        holdsAll(guardrails, DeliveryType.values());
        holdsAll(termApprovers, Term.values());
        if (!lastBand(discountMatrix.value()).upTo().equals(Percent.HUNDRED)) {
            throw new IllegalArgumentException("the discount matrix must end at 100 %");
        }
    }

    public DiscountBand bandOf(Percent discount) {
        return discountMatrix.value().stream()
                .filter(band -> !discount.isAbove(band.upTo()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no discount band for " + discount));
    }

    /** 1 plus the regional share: Western Europe is 1.2. */
    public BigDecimal regionalFactor(Region region) {
        return BigDecimal.ONE.add(regionalAdjustments.value().get(region).fraction());
    }

    private static DiscountBand lastBand(List<DiscountBand> matrix) {
        return matrix.get(matrix.size() - 1);
    }

    private static <K> void holdsAll(Figure<? extends Map<K, ?>> figure, K[] keys) {
        for (K key : keys) {
            if (!figure.value().containsKey(key)) {
                throw new IllegalArgumentException("the policy says nothing of " + key);
            }
        }
    }
}
