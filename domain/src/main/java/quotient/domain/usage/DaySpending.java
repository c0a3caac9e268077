package quotient.domain.usage;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quotient.domain.policy.Policies;

/** What was spent on models, day by day, against a day's budget (PRC §56). */
public final class DaySpending {

    private final UsageLedger ledger;
    private final Policies policies;
    private final Budget budget;

    public DaySpending(UsageLedger ledger, Policies policies, Budget budget) {
        this.ledger = ledger;
        this.policies = policies;
        this.budget = budget;
    }

    public Budget.Standing on(LocalDate day) {
        return between(day, day).get(day);
    }

    /** Every day from the first to the last, both within; a day without a task has spent nothing. */
    public Map<LocalDate, Budget.Standing> between(LocalDate first, LocalDate last) {
        Currency currency = policies.inForce().floor().value().currency();
        List<ModelDay> spent = ledger.models(first, last);
        Map<LocalDate, Budget.Standing> days = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, standing(spent, day, currency)));
        return days;
    }

    private Budget.Standing standing(List<ModelDay> spent, LocalDate day, Currency currency) {
        List<UsageTotals> ofDay = spent.stream()
                .filter(each -> each.day().equals(day))
                .map(ModelDay::totals)
                .filter(totals -> totals.cost().currency().equals(currency))
                .toList();
        return budget.standing(UsageTotals.sum(currency, ofDay).cost());
    }
}
