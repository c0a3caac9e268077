package quotient.domain.digests;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quotient.domain.money.Money;
import quotient.domain.policy.Model;
import quotient.domain.policy.Policies;
import quotient.domain.usage.Budget;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.UsageLedger;
import quotient.domain.usage.UsageTotals;

/** Adds up what models have cost, from sums by day that are kept with every task. */
final class ReckoningSpend {

    private final UsageLedger ledger;
    private final Policies policies;
    private final Budget budget;

    ReckoningSpend(UsageLedger ledger, Policies policies, Budget budget) {
        this.ledger = ledger;
        this.policies = policies;
        this.budget = budget;
    }

    WeekSpend of(Week week) {
        Currency currency = policies.inForce().floor().value().currency();
        LocalDate first = week.firstDay();
        List<ModelDay> usage = ledger.models(week.back(1).firstDay(), week.lastDay()).stream()
                .filter(each -> each.totals().cost().currency().equals(currency))
                .toList();
        Predicate<ModelDay> now = each -> !each.day().isBefore(first);
        return new WeekSpend(
                week.days().stream()
                        .map(day -> new WeekSpend.Day(
                                day,
                                sum(usage, currency, each -> each.day().equals(day))
                                        .cost()))
                        .toList(),
                new Money(budget.daily(), currency),
                sum(usage, currency, now),
                sum(usage, currency, now.negate()),
                Stream.of(Model.values())
                        .map(model -> model(model, usage, currency, now))
                        .filter(each -> each.now().tasks() + each.before().tasks() > 0)
                        .toList());
    }

    private static WeekSpend.ModelWeek model(
            Model model, List<ModelDay> usage, Currency currency, Predicate<ModelDay> now) {
        Predicate<ModelDay> its = each -> each.model() == model;
        return new WeekSpend.ModelWeek(
                model, sum(usage, currency, its.and(now)), sum(usage, currency, its.and(now.negate())));
    }

    private static UsageTotals sum(List<ModelDay> usage, Currency currency, Predicate<ModelDay> wanted) {
        return UsageTotals.sum(
                currency, usage.stream().filter(wanted).map(ModelDay::totals).toList());
    }
}
