package quotient.bot.daily;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quotient.bot.charts.Bars;
import quotient.bot.charts.Caption;
import quotient.bot.charts.Marks;
import quotient.bot.charts.Unit;
import quotient.domain.money.Money;
import quotient.domain.money.MoneyText;
import quotient.domain.usage.Budget;
import quotient.domain.usage.BudgetLevel;

/** What models cost on each of some days, against the budget of a day. */
final class SpendPicture {

    private SpendPicture() {}

    /** @param days at least one, in their order; the last one is not over yet */
    static Bars of(Map<LocalDate, Budget.Standing> days) {
        List<LocalDate> order = days.keySet().stream().sorted().toList();
        LocalDate last = order.get(order.size() - 1);
        Money budget = days.get(last).budget();
        return Bars.of(
                        new Caption(
                                title(days),
                                "What models cost by day, " + DailyText.day(order.get(0)) + " to " + DailyText.day(last)
                                        + " (so far). Source: Quotient"),
                        unit(budget.currency()),
                        order.stream()
                                .map(day -> Bars.Bar.of(
                                        DailyText.day(day),
                                        days.get(day).spent().amount()))
                                .toList())
                .against(Marks.NONE.most("budget " + MoneyText.cents(budget), budget.amount()));
    }

    private static String title(Map<LocalDate, Budget.Standing> days) {
        long high = days.values().stream()
                .filter(day -> day.level() != BudgetLevel.NORMAL)
                .count();
        return high == 0
                ? "Spend stayed below 80 % of the budget on each of the last " + days.size() + " days"
                : "Spend reached 80 % of the budget on " + high + " of the last " + days.size() + " days";
    }

    private static Unit unit(Currency currency) {
        String symbol = currency.getSymbol(Locale.US);
        return Unit.money(symbol.equals(currency.getCurrencyCode()) ? symbol + " " : symbol, 2);
    }
}
