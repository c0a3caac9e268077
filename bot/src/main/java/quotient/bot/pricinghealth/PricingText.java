package quotient.bot.pricinghealth;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quotient.bot.blocks.Blocks;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.Model;
import quotient.domain.pricinghealth.HealthIssue;
import quotient.domain.pricinghealth.ModelCost;
import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.pricinghealth.Severity;
import quotient.domain.pricinghealth.Traffic;

/** Pricing's health in words and tables. */
final class PricingText {

    private static final String ROW = "%-10s %8s %12s %11s %11s %9s%n";

    private PricingText() {}

    static String headline(PricingHealth health) {
        return mark(health.status()) + " *Pricing is " + health.status().code() + ":* "
                + health.budget().reason() + ".";
    }

    /** The models against their baseline, how quotes are answered, and the issues. */
    static List<JsonObject> details(PricingHealth health) {
        List<JsonObject> blocks = new ArrayList<>();
        if (!health.models().isEmpty()) {
            blocks.add(Blocks.section("```" + models(health) + "```"));
        }
        blocks.add(Blocks.context(String.format(
                Locale.ROOT,
                "%,d tasks in this hour of %,d that it may have · %s",
                health.tasksInHour(),
                health.hourlyCap(),
                traffic(health.traffic()))));
        issues(health.issues()).ifPresent(blocks::add);
        return blocks;
    }

    /** Empty when there is none. */
    static Optional<JsonObject> issues(List<HealthIssue> issues) {
        return issues.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Blocks.section(issues.stream().map(PricingText::issue).collect(Collectors.joining("\n"))));
    }

    /** What each model cost today, against the seven days before. */
    static String models(PricingHealth health) {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, ROW, "model", "tasks", "cost", "per task", "7 days", "change"));
        health.models().forEach(model -> table.append(row(model)));
        table.append(row(health.all()));
        return table.toString().stripTrailing();
    }

    private static String row(ModelCost cost) {
        return String.format(
                Locale.ROOT,
                ROW,
                cost.model().map(Model::code).orElse("all"),
                String.format(Locale.ROOT, "%,d", cost.today().tasks()),
                MoneyText.cents(cost.today().cost()),
                amount(cost.today().averageCost()),
                amount(cost.baseline()),
                cost.changePercent().map(PricingText::signed).orElse("-"));
    }

    private static String amount(Optional<Money> money) {
        return money.map(value -> MoneyText.precise(
                        new Money(value.amount().setScale(4, RoundingMode.HALF_UP), value.currency())))
                .orElse("-");
    }

    private static String signed(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    private static String traffic(Traffic.LastHour hour) {
        if (hour.asked() == 0) {
            return "no request for a quote reached this process in the last hour";
        }
        return String.format(
                        Locale.ROOT,
                        "%,d requests for quotes reached this process in the last hour: %,d answered, %,d refused, %,d failed",
                        hour.asked(),
                        hour.answered(),
                        hour.refused(),
                        hour.failed())
                + hour.latency()
                        .map(latency -> "; half within " + millis(latency.p50()) + ", 95 % within "
                                + millis(latency.p95()) + ", 99 % within " + millis(latency.p99()))
                        .orElse("");
    }

    private static String millis(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 6)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString() + " ms";
    }

    private static String issue(HealthIssue issue) {
        return mark(issue.severity()) + " " + issue.sentence() + " _Owner: "
                + issue.owner().spoken() + "._ " + issue.action();
    }

    static String mark(Severity severity) {
        return switch (severity) {
            case HEALTHY -> ":white_check_mark:";
            case WARNING -> ":warning:";
            case CRITICAL -> ":rotating_light:";
        };
    }
}
