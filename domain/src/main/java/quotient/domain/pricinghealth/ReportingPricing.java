package quotient.domain.pricinghealth;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.policy.Model;
import quotient.domain.policy.Policies;
import quotient.domain.usage.Budget;
import quotient.domain.usage.ModelDay;
import quotient.domain.usage.UsageLedger;
import quotient.domain.usage.UsageTotals;

/** Daily summaries (PRC §63, P104). */
public final class ReportingPricing {

    /** A quarter: every quote of these days is read. */
    public static final int MOST_DAYS = 92;

    private final Transactions transactions;
    private final UsageLedger ledger;
    private final QuoteFacts facts;
    private final Policies policies;
    private final Companies companies;
    private final Budget budget;
    private final Clock clock;

    public ReportingPricing(
            Transactions transactions,
            UsageLedger ledger,
            QuoteFacts facts,
            Policies policies,
            Companies companies,
            Budget budget,
            Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.facts = facts;
        this.policies = policies;
        this.companies = companies;
        this.budget = budget;
        this.clock = clock;
    }

    /** The last days up to and with today, for those who may see what the company spends (P97). */
    public Outcome<PricingReport> report(Actor actor, int days) {
        LocalDate today = today();
        return report(actor, today.minusDays(days - 1L), today);
    }

    /** From day to day, both within. */
    public Outcome<PricingReport> report(Actor actor, LocalDate from, LocalDate to) {
        return Permission.SEE_PRICING_HEALTH
                .refusalFor(actor)
                .<Outcome<PricingReport>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(report(from, to)));
    }

    /** Whoever asks; for what the desk itself says. */
    public PricingReport report(LocalDate from, LocalDate to) {
        return transactions.read(() -> read(from, to, companies.current().zone()));
    }

    /** The local day of the company. */
    public LocalDate today() {
        return clock.instant().atZone(companies.current().zone()).toLocalDate();
    }

    private PricingReport read(LocalDate from, LocalDate to, ZoneId zone) {
        Currency currency = policies.inForce().floor().value().currency();
        Map<LocalDate, List<ModelDay>> usage = ledger.models(from, to).stream()
                .filter(each -> each.totals().cost().currency().equals(currency))
                .collect(Collectors.groupingBy(ModelDay::day));
        Map<LocalDate, QuoteTally> quotes = new HashMap<>();
        QuoteTally total = new QuoteTally();
        Instant end = to.plusDays(1).atStartOfDay(zone).toInstant();
        facts.each(from.atStartOfDay(zone).toInstant(), end, Optional.empty(), quote -> {
            total.count(quote);
            LocalDate day = quote.at().atZone(zone).toLocalDate();
            quotes.computeIfAbsent(day, first -> new QuoteTally()).count(quote);
        });
        List<PricingDay> days = Stream.iterate(to, day -> !day.isBefore(from), day -> day.minusDays(1))
                .map(day -> day(
                        day,
                        quotes.getOrDefault(day, new QuoteTally()).figures(),
                        usage.getOrDefault(day, List.of()),
                        currency))
                .toList();
        return new PricingReport(from, to, days, total.figures());
    }

    private PricingDay day(LocalDate day, QuoteFigures quotes, List<ModelDay> usage, Currency currency) {
        Map<Model, UsageTotals> models = usage.stream().collect(Collectors.toMap(ModelDay::model, ModelDay::totals));
        UsageTotals all = UsageTotals.sum(currency, List.copyOf(models.values()));
        return new PricingDay(day, quotes, all, models, budget.standing(all.cost()));
    }
}
