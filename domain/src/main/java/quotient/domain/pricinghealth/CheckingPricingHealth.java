package quotient.domain.pricinghealth;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.policy.Model;
import quotient.domain.policy.Policies;
import quotient.domain.usage.Budget;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.TaskUsage;
import quotient.domain.usage.UsageLedger;
import quotient.domain.usage.UsageTotals;

/** Looks at what pricing costs and how quotes are answered, and says what needs somebody (PRC §56, P99-P101). */
public final class CheckingPricingHealth {

    private static final int BASELINE_DAYS = 7;
    private static final int COSTLY_SHOWN = 5;

    private final Transactions transactions;
    private final UsageLedger ledger;
    private final QuoteFacts facts;
    private final Policies policies;
    private final Companies companies;
    private final Budget budget;
    private final Traffic traffic;
    private final Clock clock;

    public CheckingPricingHealth(
            Transactions transactions,
            UsageLedger ledger,
            QuoteFacts facts,
            Policies policies,
            Companies companies,
            Budget budget,
            Traffic traffic,
            Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.facts = facts;
        this.policies = policies;
        this.companies = companies;
        this.budget = budget;
        this.traffic = traffic;
        this.clock = clock;
    }

    /** For those who may see what the company spends (P97). */
    public Outcome<PricingHealth> check(Actor actor) {
        return Permission.SEE_PRICING_HEALTH
                .refusalFor(actor)
                .<Outcome<PricingHealth>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(check()));
    }

    /** Whoever asks; for what the desk itself says. */
    public PricingHealth check() {
        Instant now = clock.instant();
        return transactions.read(() -> at(now, companies.current().zone()));
    }

    private PricingHealth at(Instant now, ZoneId zone) {
        Currency currency = policies.inForce().floor().value().currency();
        LocalDate day = now.atZone(zone).toLocalDate();
        Instant dayBegan = day.atStartOfDay(zone).toInstant();
        List<ModelDay> usage = ledger.models(day.minusDays(BASELINE_DAYS), day).stream()
                .filter(each -> each.totals().cost().currency().equals(currency))
                .toList();
        ModelCost all = cost(Optional.empty(), usage, day, currency);
        List<ModelCost> models = models(usage, day, currency);
        Budget.Standing standing = budget.standing(all.today().cost());
        long inHour = ledger.tasksInHour(UsageLedger.hourOf(now, zone));
        QuoteTally quotes = new QuoteTally();
        facts.each(dayBegan, day.plusDays(1).atStartOfDay(zone).toInstant(), Optional.empty(), quotes::count);
        Traffic.LastHour hour = traffic.lastHour();
        List<TaskUsage> costly = ledger.costly(dayBegan, COSTLY_SHOWN);
        return new PricingHealth(
                now,
                day,
                standing,
                inHour,
                budget.hourlyCap(),
                all,
                models,
                costly,
                quotes.figures(),
                hour,
                traffic.since(),
                new HealthRules().issues(standing, budget.isCapReached(inHour), all, models, quotes.figures(), hour));
    }

    private static List<ModelCost> models(List<ModelDay> usage, LocalDate day, Currency currency) {
        Map<Model, List<ModelDay>> byModel = usage.stream().collect(groupingBy(ModelDay::model));
        List<ModelCost> costs = new ArrayList<>();
        for (Model model : Model.values()) {
            if (byModel.containsKey(model)) {
                costs.add(cost(Optional.of(model), byModel.get(model), day, currency));
            }
        }
        return costs;
    }

    private static ModelCost cost(Optional<Model> model, List<ModelDay> usage, LocalDate day, Currency currency) {
        UsageTotals today = sum(usage, currency, each -> each.day().equals(day));
        UsageTotals before = sum(usage, currency, each -> each.day().isBefore(day));
        return new ModelCost(model, today, before.averageCost());
    }

    private static UsageTotals sum(List<ModelDay> usage, Currency currency, Predicate<ModelDay> wanted) {
        return UsageTotals.sum(
                currency, usage.stream().filter(wanted).map(ModelDay::totals).toList());
    }
}
