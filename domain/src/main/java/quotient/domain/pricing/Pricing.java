package quotient.domain.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import quotient.domain.money.Margin;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.SeasonalStep;
import quotient.domain.policy.TokenRate;

/** The arithmetic of a price under one policy (PRC §33, §51 and appendix). Same request, day and policy: same price. */
public final class Pricing {

    private static final int MINUTES_PER_HOUR = 60;

    private final PricingPolicy policy;

    public Pricing(PricingPolicy policy) {
        this.policy = policy;
    }

    /** @param day the company's local date, which decides the season */
    public Price price(QuoteRequest request, LocalDate day) {
        Money cost = cost(request);
        Markup base = policy.baseMarkups().value().get(request.complexity());
        Markup segmentStep = policy.segmentAdjustments().value().get(request.segment());
        Markup standing = base.plus(segmentStep);
        Markup markup = inSeason(standing, request, day);
        BigDecimal regionalFactor = policy.regionalFactor(request.region());
        Money list = inCentsAboveFloor(cost.times(markup).times(regionalFactor));
        Money offered = inCentsAboveFloor(list.times(request.discount().remainder()));
        Percent minimum =
                policy.guardrails().value().get(request.deliveryType()).minimum();
        return new Price(
                cost,
                base,
                segmentStep,
                new Markup(markup.times().subtract(standing.times())),
                markup,
                regionalFactor,
                list,
                request.discount(),
                offered,
                policy.floor().value(),
                minimum,
                policy.riskBounds().value().of(new Margin(offered, cost)),
                new LargestDiscount(cost, list, policy.floor().value(), minimum).percent());
    }

    /** {@code input/1000 * rate + output/1000 * rate + minutes/60 * hourly rate} (P2, P3, D2), exact. */
    private Money cost(QuoteRequest request) {
        TokenRate rate = policy.rates().value().get(request.model());
        Money overhead = policy.overheadHourlyRate()
                .value()
                .times(BigDecimal.valueOf(request.overheadMinutes()))
                .dividedBy(MINUTES_PER_HOUR);
        return rate.cost(request.inputTokens(), request.outputTokens()).plus(overhead);
    }

    /** A season may lift the markup as it likes, and lower it to its minimum at the most (D4, X5). */
    private Markup inSeason(Markup standing, QuoteRequest request, LocalDate day) {
        Markup step = policy.seasonalSteps().value().stream()
                .filter(season -> season.isInSeason(day) && isOccasion(season, request))
                .map(season -> season.step().plus(standing.share(season.share())))
                .reduce(Markup.NONE, Markup::plus);
        Markup lowest = standing.atMost(policy.seasonalMinimum().value());
        return standing.plus(step).atLeast(lowest);
    }

    static boolean isOccasion(SeasonalStep season, QuoteRequest request) {
        return switch (season.occasion()) {
            case RUSH -> request.rush();
            case NEW_LOGO -> request.newLogo();
        };
    }

    private Money inCentsAboveFloor(Money price) {
        return price.toCents().atLeast(policy.floor().value());
    }
}
