package quotient.bot.quotes;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.CommercialRules;
import quotient.domain.policy.PricePlan;
import quotient.domain.policy.PricingPolicy;
import quotient.domain.policy.Region;

/** The catalogue that {@code /quote plans} shows (P17, P18, P19). */
final class PlansView {

    private PlansView() {}

    static Message message(PricingPolicy policy) {
        CommercialRules rules = policy.commercial();
        int free = rules.freeMonths().value();
        String plans =
                rules.plans().value().stream().map(plan -> line(plan, free)).collect(Collectors.joining("\n"));
        String title = "*Plans*, policy " + policy.version();
        List<JsonObject> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title + "\n" + plans));
        blocks.add(Blocks.context("Paid for a year at once, " + free + " months are free. ("
                + rules.plans().source() + ", " + rules.freeMonths().source() + ")"));
        blocks.add(Blocks.section("*By region*, on the list price\n" + regions(policy)));
        blocks.add(Blocks.section("*For who shows the proof*, as `offer=…` of a quote\n" + specials(rules)));
        return new Message(title + "\n" + plans + "\n" + regions(policy) + "\n" + specials(rules), blocks);
    }

    private static String line(PricePlan plan, int free) {
        String prices = plan.prices().stream().map(MoneyText::cents).collect(Collectors.joining(" / "))
                + (plan.open() ? "+" : "");
        String price = plan.per() == PricePlan.Per.TASK
                ? prices + " a task"
                : prices + " a month, " + MoneyText.cents(plan.aYear(free)) + (plan.open() ? "+" : "") + " a year";
        return "• *" + plan.name() + "* " + price + " · " + plan.what();
    }

    private static String regions(PricingPolicy policy) {
        return List.of(Region.values()).stream()
                .map(region -> "`" + region.code() + "` " + region.spoken() + ": "
                        + signed(
                                policy.regionalAdjustments().value().get(region).value()) + " %")
                .collect(Collectors.joining(" · "));
    }

    private static String signed(BigDecimal share) {
        return (share.signum() > 0 ? "+" : "") + share.toPlainString();
    }

    private static String specials(CommercialRules rules) {
        return rules.specials().value().stream()
                .map(special -> "`" + special.name() + "` " + special.percent() + " for " + special.spoken()
                        + " · proof: " + special.proof())
                .collect(Collectors.joining("\n"));
    }
}
