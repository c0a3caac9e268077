package quotient.domain.digests;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditTrail;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.people.Role;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Policies;
import quotient.domain.pricing.DecisionStatus;
import quotient.domain.pricing.QuoteSteps;
import quotient.domain.pricing.Quotes;
import quotient.domain.pricinghealth.QuoteFact;
import quotient.domain.pricinghealth.QuoteFacts;
import quotient.domain.pricinghealth.QuoteFigures;
import quotient.domain.pricinghealth.QuoteTally;
import quotient.domain.usage.Budget;
import quotient.domain.usage.UsageLedger;

/**
 * Sums up a week (P95, P119; PRC §55, §63). Only the quotes of this week and of the one before are read; those of the
 * six weeks before are counted along an index. So it takes as long among a million quotes as among a thousand, and what
 * was decided late still counts.
 */
public final class SummingUpWeeks {

    private static final int WEEKS = 8;
    private static final int WAITING_SHOWN = 50;

    private final Transactions transactions;
    private final QuoteFacts facts;
    private final Quotes quotes;
    private final Policies policies;
    private final ClosingQuotes closing;
    private final DecisionTimes times;
    private final ReckoningSpend spend;

    public SummingUpWeeks(
            Transactions transactions,
            QuoteFacts facts,
            QuoteSteps steps,
            Quotes quotes,
            AuditTrail audit,
            UsageLedger ledger,
            Policies policies,
            Budget budget) {
        this.transactions = transactions;
        this.facts = facts;
        this.quotes = quotes;
        this.policies = policies;
        this.closing = new ClosingQuotes(steps, quotes);
        this.times = new DecisionTimes(steps, quotes, audit);
        this.spend = new ReckoningSpend(ledger, policies, budget);
    }

    /** For those who may see what the company spends (P97). */
    public Outcome<WeeklySnapshot> sumUp(Actor actor, Week week) {
        return Permission.SEE_PRICING_HEALTH
                .refusalFor(actor)
                .<Outcome<WeeklySnapshot>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(sumUp(week)));
    }

    /** Whoever asks; for what the desk itself says. */
    public WeeklySnapshot sumUp(Week week) {
        return transactions.read(() -> read(week));
    }

    private WeeklySnapshot read(Week week) {
        QuoteTally all = new QuoteTally();
        Map<String, Rep> reps = new HashMap<>();
        facts.each(week.from(), week.to(), Optional.empty(), quote -> {
            all.count(quote);
            reps.computeIfAbsent(quote.author(), Rep::new).count(quote);
        });
        return new WeeklySnapshot(
                week,
                all.figures(),
                figures(week.back(1)),
                week.last(WEEKS).stream().map(this::count).toList(),
                reps(reps, times.mediansByAuthor(week)),
                WinLoss.of(closing.in(week)),
                spend.of(week),
                WaitingQuotes.of(quotes.awaiting(EnumSet.allOf(Role.class), WAITING_SHOWN + 1), WAITING_SHOWN),
                policies.inForce().guardrails().value().get(DeliveryType.TASK).minimum());
    }

    private QuoteFigures figures(Week week) {
        QuoteTally tally = new QuoteTally();
        facts.each(week.from(), week.to(), Optional.empty(), tally::count);
        return tally.figures();
    }

    private WeekCount count(Week week) {
        Map<DecisionStatus, Long> made = facts.count(week.from(), week.to());
        return new WeekCount(
                week,
                made.values().stream().mapToLong(Long::longValue).sum(),
                made.getOrDefault(DecisionStatus.APPROVED, 0L)
                        + made.getOrDefault(DecisionStatus.APPROVED_WITH_CONDITIONS, 0L));
    }

    private static List<RepWeek> reps(Map<String, Rep> reps, Map<String, Duration> medians) {
        return reps.values().stream()
                .map(rep -> new RepWeek(
                        rep.author, rep.name, rep.tally.figures(), Optional.ofNullable(medians.get(rep.author))))
                .sorted(Comparator.comparing((RepWeek rep) -> rep.quotes().count())
                        .reversed()
                        .thenComparing(RepWeek::name)
                        .thenComparing(RepWeek::author))
                .toList();
    }

    private static final class Rep {
        private final String author;
        private final QuoteTally tally = new QuoteTally();
        private String name = "";

        private Rep(String author) {
            this.author = author;
        }

        private void count(QuoteFact quote) {
            tally.count(quote);
            name = quote.authorName();
        }
    }
}
