package quotient.domain.digests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.usage.UsageTotals;

/**
 * What models have cost in a week (PRC §55, §56).
 *
 * @param days the seven local days, the first first
 * @param daily what may be spent in a day
 * @param models those that did something in this week or in the one before
 */
public record WeekSpend(List<Day> days, Money daily, UsageTotals all, UsageTotals before, List<ModelWeek> models) {

    public WeekSpend {
        days = List.copyOf(days);
        models = List.copyOf(models);
    }

    public record Day(LocalDate day, Money spent) {}

    /** One model in this week and in the one before. */
    public record ModelWeek(Model model, UsageTotals now, UsageTotals before) {

        /** Of the average cost of a task, in percent with one decimal; empty when there is nothing to compare. */
        public Optional<BigDecimal> change() {
            return now.averageCost()
                    .flatMap(cost -> before.averageCost()
                            .filter(usual -> !usual.isZero())
                            .map(usual -> cost.minus(usual)
                                    .amount()
                                    .movePointRight(2)
                                    .divide(usual.amount(), 1, RoundingMode.HALF_EVEN)));
        }
    }

    /** The days on which more than the budget was spent. */
    public List<Day> over() {
        return days.stream().filter(day -> daily.isBelow(day.spent())).toList();
    }

    /** What may be spent in seven days. */
    public Money weekly() {
        return daily.times(BigDecimal.valueOf(days.size()));
    }

    public boolean isNothing() {
        return all.tasks() == 0 && before.tasks() == 0;
    }
}
