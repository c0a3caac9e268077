package quotient.domain.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quotient.domain.company.Segment;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.people.Role;
import quotient.domain.policy.ApprovalDeadlines;
import quotient.domain.policy.Complexity;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.DiscountBand;
import quotient.domain.policy.Figure;
import quotient.domain.policy.Guardrail;
import quotient.domain.policy.Model;
import quotient.domain.policy.PolicyVersion;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.Region;
import quotient.domain.policy.RiskBounds;
import quotient.domain.policy.SeasonalStep;
import quotient.domain.policy.SeasonalStep.Occasion;
import quotient.domain.policy.Term;
import quotient.domain.policy.TokenRate;

/** The policy that a new installation starts with. */
public final class TestPolicy {
    private static final Set<Role> LEGAL_OR_REVOPS = Set.of(Role.LEGAL, Role.REVOPS);
    private static final Set<Role> DEAL_DESK = Set.of(Role.DEAL_DESK);

    public static final PricingPolicy DEFAULT = ofVersion("v2026-01-01a");

    private TestPolicy() {}

    /** The same figures under another name. */
    public static PricingPolicy ofVersion(String version) {
        return new PricingPolicy(
                new PolicyVersion(version),
                new Figure<>(rates(), "USD per 1,000 tokens", "D1"),
                new Figure<>(Money.usd("24.00"), "USD per hour", "PRC §33, D2"),
                new Figure<>(baseMarkups(), "times cost", "PRC §33"),
                new Figure<>(segmentAdjustments(), "step on the markup", "PRC §51"),
                new Figure<>(regionalAdjustments(), "percent of the list price", "PRC §15"),
                new Figure<>(seasonalSteps(), "step on the markup", "PRC §52"),
                new Figure<>(Markup.of("2.5"), "times cost", "PRC §52"),
                new Figure<>(Money.usd("0.50"), "USD per quote", "PRC §33"),
                new Figure<>(guardrails(), "percent of the offered price", "PRC §33"),
                new Figure<>(
                        new RiskBounds(Percent.of("45"), Percent.of("55")), "percent of the offered price", "PRC §34"),
                new Figure<>(discountMatrix(), "percent of the list price", "PRC §21"),
                new Figure<>(termApprovers(), "roles, any one of them", "PRC §21, §33"),
                new Figure<>(Role.SALES_MANAGER, "role", "PRC §59"),
                ApprovalDeadlines.STANDARD,
                TestCommercialRules.DEFAULT);
    }

    private static Map<Model, TokenRate> rates() {
        return Map.of(
                Model.K2P5, new TokenRate(Money.usd("0.0006"), Money.usd("0.0030")),
                Model.SONNET, new TokenRate(Money.usd("0.003"), Money.usd("0.015")),
                Model.OPUS, new TokenRate(Money.usd("0.015"), Money.usd("0.075")));
    }

    private static Map<Complexity, Markup> baseMarkups() {
        return Map.of(
                Complexity.LOW, Markup.of("3"), Complexity.MEDIUM, Markup.of("4"), Complexity.HIGH, Markup.of("5"));
    }

    private static Map<Segment, Markup> segmentAdjustments() {
        return Map.of(
                Segment.ENTERPRISE, Markup.of("0.5"),
                Segment.MID_MARKET, Markup.of("0"),
                Segment.SMB, Markup.of("-0.5"),
                Segment.STARTUP, Markup.of("-1.0"));
    }

    private static Map<Region, Percent> regionalAdjustments() {
        return Map.of(
                Region.US_CANADA, Percent.ZERO,
                Region.WESTERN_EUROPE, Percent.of("20"),
                Region.EASTERN_EUROPE, Percent.of("-20"),
                Region.INDIA_SE_ASIA, Percent.of("-40"),
                Region.LATIN_AMERICA, Percent.of("-30"));
    }

    private static List<SeasonalStep> seasonalSteps() {
        return List.of(
                new SeasonalStep("new logos in spring", 4, 6, Occasion.NEW_LOGO, Markup.NONE, Percent.of("10")),
                new SeasonalStep("rush at the end of the year", 10, 12, Occasion.RUSH, Markup.of("0.5"), Percent.ZERO));
    }

    private static Map<DeliveryType, Guardrail> guardrails() {
        return Map.of(
                DeliveryType.TASK, new Guardrail(Percent.of("55"), Role.DEAL_DESK, "bring it to the Deal Desk"),
                DeliveryType.SUBSCRIPTION,
                        new Guardrail(Percent.of("50"), Role.DEAL_DESK, "bring it to the Deal Desk and repackage"),
                DeliveryType.ENTERPRISE, new Guardrail(Percent.of("45"), Role.EXECUTIVE, "an executive reviews it"));
    }

    private static List<DiscountBand> discountMatrix() {
        return List.of(
                new DiscountBand(Percent.of("10"), Optional.empty(), "standard terms only"),
                new DiscountBand(
                        Percent.of("20"), Optional.of(Role.SALES_MANAGER), "a multi-quarter commitment is required"),
                new DiscountBand(
                        Percent.of("30"), Optional.of(Role.REVENUE_LEAD), "a strategic logo or an expansion path"),
                new DiscountBand(
                        Percent.HUNDRED, Optional.of(Role.EXECUTIVE), "a written business case with a payback model"));
    }

    private static Map<Term, Set<Role>> termApprovers() {
        return Map.of(
                Term.SLA_PENALTIES, LEGAL_OR_REVOPS,
                Term.NET_TERMS, LEGAL_OR_REVOPS,
                Term.DATA_RESIDENCY, LEGAL_OR_REVOPS,
                Term.UNLIMITED_USAGE, LEGAL_OR_REVOPS,
                Term.LIABILITY_CAP, LEGAL_OR_REVOPS,
                Term.SCOPE_UNCLEAR, DEAL_DESK,
                Term.SCOPE_EXPANSION, DEAL_DESK);
    }
}
