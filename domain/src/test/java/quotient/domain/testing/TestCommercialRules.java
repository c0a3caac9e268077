package quotient.domain.testing;

import java.util.List;
import java.util.stream.Stream;
import quotient.domain.money.Markup;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;
import quotient.domain.policy.CommercialRules;
import quotient.domain.policy.Commitment;
import quotient.domain.policy.ContractBounds;
import quotient.domain.policy.Figure;
import quotient.domain.policy.PricePlan;
import quotient.domain.policy.PricePlan.Per;
import quotient.domain.policy.PromotionRules;
import quotient.domain.policy.SeasonalDiscount;
import quotient.domain.policy.SpecialPrice;
import quotient.domain.policy.Validity;

/** The commercial rules that a new installation starts with. */
final class TestCommercialRules {
    static final CommercialRules DEFAULT = new CommercialRules(
            new Figure<>(
                    List.of(new SeasonalDiscount(
                            "quarterly_prepay", "a quarter paid ahead", 7, 9, Percent.of("15"), Commitment.QUARTERLY)),
                    "percent of the list price",
                    "PRC §52"),
            new Figure<>(
                    new PromotionRules(Percent.of("20"), 7, 30, Commitment.ANNUAL),
                    "percent of the list price, days",
                    "PRC §52"),
            new Figure<>(specials(), "percent of the list price", "PRC §15"),
            new Figure<>(plans(), "USD", "PRC §1, §11"),
            new Figure<>(2, "months of a year paid ahead", "PRC §15"),
            new Figure<>(
                    new Validity(30, 7), "days from the day on which a quote is sent", "the usual term of an offer"),
            new Figure<>(24, "hours", "a working day"),
            new Figure<>(new ContractBounds(Money.usd("10000"), Money.usd("50000")), "USD, more than", "PRC §14"),
            new Figure<>(Markup.of("4.5"), "times cost", "PRC §63"),
            new Figure<>(12, "months", "PRC §51"));

    private TestCommercialRules() {}

    private static List<SpecialPrice> specials() {
        return List.of(
                new SpecialPrice("student", "students", Percent.of("50"), "an address that ends in .edu"),
                new SpecialPrice("nonprofit", "non-profits", Percent.of("50"), "the registration as a charity"),
                new SpecialPrice(
                        "open_source",
                        "public open source projects",
                        Percent.HUNDRED,
                        "a public repository with an open source licence"));
    }

    private static List<PricePlan> plans() {
        return List.of(
                plan("Starter", "2 teams, a limited number of tasks", false, "49"),
                plan("Pro", "all teams, unlimited tasks", false, "99"),
                plan("Enterprise", "a service level of its own", true, "299"),
                plan("White-label", "under the name of the reseller", false, "499"),
                new PricePlan(
                        "Pay per task",
                        Stream.of("0.50", "2", "5").map(Money::usd).toList(),
                        Per.TASK,
                        false,
                        "low, medium and high complexity"));
    }

    private static PricePlan plan(String name, String what, boolean open, String price) {
        return new PricePlan(name, List.of(Money.usd(price)), Per.MONTH, open, what);
    }
}
