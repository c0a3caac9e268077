package quotient.domain.pricinghealth;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.alerts.AlertKind;
import quotient.domain.alerts.DeskKinds;
import quotient.domain.alerts.RaisingAlerts;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;

/**
 * Turns what is wrong with spend, cost and traffic into alerts, and clears those that are over (PRC §56; P99, P100, X12).
 * The day's margin and escalations are looked at once a day, elsewhere.
 */
public final class WatchingPricing {

    /** By the code of the issue, or its beginning. A budget's alert is the day's own; so are costly tasks. */
    private static final Map<String, AlertKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("budget_warning", DeskKinds.BUDGET_WARNING);
        KINDS.put("budget_critical", DeskKinds.BUDGET_PAUSED);
        KINDS.put("budget_exhausted", DeskKinds.BUDGET_EXHAUSTED);
        KINDS.put("hourly_cap", DeskKinds.HOURLY_CAP);
        KINDS.put("task_cost", DeskKinds.TASK_COST);
        KINDS.put("cost_spike", DeskKinds.COST_SPIKE);
        KINDS.put("error_rate", DeskKinds.QUOTE_ERRORS);
        KINDS.put("uptime", DeskKinds.QUOTES_DOWN);
    }

    private final CheckingPricingHealth checking;
    private final RaisingAlerts raising;

    public WatchingPricing(CheckingPricingHealth checking, RaisingAlerts raising) {
        this.checking = checking;
        this.raising = raising;
    }

    /** Looks only; {@link #tell} says what was seen. */
    public PricingHealth look() {
        return checking.check();
    }

    /** Raises what stands and clears what does not. Joins the caller's transaction. */
    public void tell(PricingHealth health, Instant at) {
        for (Map.Entry<String, AlertKind> entry : KINDS.entrySet()) {
            AlertKind kind = entry.getValue();
            List<HealthIssue> issues = health.issues().stream()
                    .filter(issue -> issue.code().startsWith(entry.getKey()))
                    .toList();
            String subject = health.day().toString();
            if (issues.isEmpty()) {
                raising.clear(kind.code(), subject, at);
            } else {
                raising.raise(signal(kind, subject, issues, at));
            }
        }
    }

    private static Signal signal(AlertKind kind, String subject, List<HealthIssue> issues, Instant at) {
        boolean critical =
                issues.stream().anyMatch(issue -> issue.severity() == quotient.domain.pricinghealth.Severity.CRITICAL);
        return new Signal(
                kind.code(),
                subject,
                critical ? Severity.SEV2 : Severity.SEV3,
                issues.get(0).sentence(),
                Map.of("What to do", issues.get(0).action()),
                Optional.empty(),
                Optional.empty(),
                at);
    }
}
