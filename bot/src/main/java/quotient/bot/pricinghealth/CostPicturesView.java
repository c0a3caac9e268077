package quotient.bot.pricinghealth;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quotient.bot.blocks.Blocks;
import quotient.bot.blocks.Message;
import quotient.bot.blocks.Picture;
import quotient.bot.blocks.Text;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Chart;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Unit;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.policy.Model;
import quotient.domain.pricinghealth.ModelCost;
import quotient.domain.pricinghealth.PricingDay;
import quotient.domain.pricinghealth.PricingHealth;
import quotient.domain.pricinghealth.PricingReport;

/** Pictures of what models cost: by day against the budget, and a task by model. Each number stands in text as well. */
final class CostPicturesView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int FINE = 4;

    private CostPicturesView() {}

    static Message spend(PricingReport report) {
        List<PricingDay> days = new ArrayList<>(report.days());
        Collections.reverse(days);
        Money budget = days.get(0).budget().budget();
        long over =
                days.stream().filter(day -> budget.isBelow(day.usage().cost())).count();
        String title = over == 0
                ? "Models cost no more than the budget on each of the last " + days.size() + " days"
                : "Models cost more than the budget on " + over + " of the last " + days.size() + " days";
        Bars chart = Bars.of(
                        new Caption(title, source("What models cost by day", report.from(), report.to())),
                        unit(budget.currency(), 2),
                        days.stream()
                                .map(day -> Bars.Bar.of(
                                        DAY.format(day.day()),
                                        day.usage().cost().amount()))
                                .toList())
                .against(Marks.NONE.most("budget " + MoneyText.cents(budget), budget.amount()));
        return message(chart, "spend-by-day-" + report.to() + ".png");
    }

    static Message perTask(PricingHealth health) {
        List<Bars.Bar> bars = new ArrayList<>();
        health.models().forEach(cost -> {
            String model = cost.model().map(Model::code).orElse("all");
            bars.add(new Bars.Bar(model + " today", cost.today().averageCost().map(Money::amount)));
            bars.add(new Bars.Bar(model + " before", cost.baseline().map(Money::amount)));
        });
        String subtitle =
                source("Average cost of a task today and in the seven days before", health.day(), health.day());
        Bars chart = Bars.of(
                new Caption(dearest(health), subtitle),
                unit(health.budget().budget().currency(), FINE),
                bars);
        return message(chart, "cost-per-task-" + health.day() + ".png");
    }

    private static String dearest(PricingHealth health) {
        Optional<ModelCost> dearest = health.models().stream()
                .filter(cost -> cost.today().tasks() > 0)
                .max((one, other) -> average(one).compareTo(average(other)));
        return dearest.map(
                        cost -> "A task with " + cost.model().map(Model::code).orElse("all models")
                                + " costs the most: " + MoneyText.precise(average(cost)) + " on average")
                .orElse("No task was done today");
    }

    private static Money average(ModelCost cost) {
        Money exact = cost.today().averageCost().orElseThrow();
        return new Money(exact.amount().setScale(FINE, RoundingMode.HALF_UP), exact.currency());
    }

    private static Message message(Chart chart, String file) {
        String title = Text.escape(chart.caption().title());
        String source = Text.escape(chart.caption().subtitle());
        return new Message(
                Text.escape(chart.altText()),
                List.of(
                        Blocks.section("*" + title + "*"),
                        Blocks.section("```" + chart.rows() + "```"),
                        Blocks.context(source)),
                Optional.of(new Picture(file, chart.altText(), chart::png)));
    }

    private static Unit unit(Currency currency, int decimals) {
        String symbol = currency.getSymbol(Locale.US);
        return Unit.money(symbol.equals(currency.getCurrencyCode()) ? symbol + " " : symbol, decimals);
    }

    private static String source(String what, LocalDate from, LocalDate to) {
        return what + ", " + (from.equals(to) ? "" : DAY.format(from) + " to ") + DAY.format(to) + " " + to.getYear()
                + ". Source: Quotient";
    }
}
