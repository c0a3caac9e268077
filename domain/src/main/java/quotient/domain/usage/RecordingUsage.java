package quotient.domain.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.audit.AuditEntry;
import quotient.domain.audit.AuditTrail;
import quotient.domain.company.Companies;
import quotient.domain.keeping.Transactions;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Permission;
import quotient.domain.policy.Policies;
import quotient.domain.policy.PricingPolicy;

/** Keeps what tasks have cost (P99): all that is reported at once or nothing, and each task once. */
public final class RecordingUsage {

    private final Transactions transactions;
    private final UsageLedger ledger;
    private final Policies policies;
    private final Companies companies;
    private final AuditTrail audit;
    private final CostControl control;
    private final Clock clock;

    public RecordingUsage(
            Transactions transactions,
            UsageLedger ledger,
            Policies policies,
            Companies companies,
            AuditTrail audit,
            CostControl control,
            Clock clock) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.policies = policies;
        this.companies = companies;
        this.audit = audit;
        this.control = control;
        this.clock = clock;
    }

    /**
     * A task that is kept already and told again counts once. The same id with something else said of it is a conflict,
     * and then nothing is kept. The audit log gets one row for all, unless all were kept before.
     */
    public Outcome<Recorded> record(Actor actor, List<ReportedUsage> reported) {
        Optional<Refusal> refusal = Permission.RECORD_USAGE.refusalFor(actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Recorded> outcome = transactions.write(() -> sorted(reported).map(fresh -> {
            if (!fresh.isEmpty()) {
                keep(actor, fresh, reported.size());
            }
            return new Recorded(fresh.size(), reported.size() - fresh.size());
        }));
        control.forget();
        return outcome;
    }

    /** Whether {@link #record} would find a contradiction; keeps nothing. */
    public Outcome<Recorded> rehearse(Actor actor, List<ReportedUsage> reported) {
        return Permission.RECORD_USAGE
                .refusalFor(actor)
                .<Outcome<Recorded>>map(Outcome::refused)
                .orElseGet(() -> transactions.read(() ->
                        sorted(reported).map(fresh -> new Recorded(fresh.size(), reported.size() - fresh.size()))));
    }

    private Outcome<Collection<TaskUsage>> sorted(List<ReportedUsage> reported) {
        Map<String, TaskUsage> kept =
                ledger.find(reported.stream().map(ReportedUsage::id).distinct().toList());
        PricingPolicy policy = policies.inForce();
        Map<String, TaskUsage> fresh = new LinkedHashMap<>();
        for (ReportedUsage task : reported) {
            TaskUsage before = kept.getOrDefault(task.id(), fresh.get(task.id()));
            if (before == null) {
                fresh.put(task.id(), task.under(policy));
            } else if (!task.tellsAgain(before)) {
                return Outcome.refused(contradiction(before));
            }
        }
        return Outcome.done(fresh.values());
    }

    private void keep(Actor actor, Collection<TaskUsage> fresh, int reported) {
        PricingPolicy policy = policies.inForce();
        ZoneId zone = companies.current().zone();
        Instant now = clock.instant();
        ledger.add(fresh, zone);
        UsageTotals totals = UsageTotals.sum(
                policy.floor().value().currency(),
                fresh.stream().map(UsageTotals::of).toList());
        audit.append(new AuditEntry(
                now,
                actor.id(),
                "usage.recorded",
                "usage:" + now.atZone(zone).toLocalDate(),
                Optional.of(policy.version().value()),
                Map.of(
                        "recorded", Integer.toString(fresh.size()),
                        "duplicates", Integer.toString(reported - fresh.size()),
                        "first_id", fresh.iterator().next().id(),
                        "cost", totals.cost().amount().toPlainString())));
    }

    private static Refusal contradiction(TaskUsage before) {
        return Refusal.conflict("The task \"" + before.id() + "\" was reported with other figures: " + before.model()
                + " at " + before.at() + ", " + before.inputTokens() + " tokens in, " + before.outputTokens()
                + " out, cost " + before.cost().amount().toPlainString()
                + ". Give a new task a new id. Nothing of this report was kept.");
    }

    /** How many tasks are new, and how many were kept before or came twice. */
    public record Recorded(int recorded, int duplicates) {}
}
