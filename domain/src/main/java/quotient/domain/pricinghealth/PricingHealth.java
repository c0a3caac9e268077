package quotient.domain.pricinghealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import quotient.domain.usage.Budget;
import quotient.domain.usage.TaskUsage;

/**
 * How pricing is doing (PRC §56).
 *
 * @param day of the company, from whose beginning everything is counted but the traffic
 * @param tasksInHour in the local hour of the question
 * @param all every model together
 * @param models those that did something today or in the seven days before, in their order
 * @param costly the newest of the tasks that cost more than 0.50 (P99)
 * @param issues the worst first
 */
public record PricingHealth(
        Instant at,
        LocalDate day,
        Budget.Standing budget,
        long tasksInHour,
        long hourlyCap,
        ModelCost all,
        List<ModelCost> models,
        List<TaskUsage> costly,
        QuoteFigures quotes,
        Traffic.LastHour traffic,
        Instant since,
        List<HealthIssue> issues) {

    public PricingHealth {
        models = List.copyOf(models);
        costly = List.copyOf(costly);
        issues = List.copyOf(issues);
    }

    /** As bad as its worst issue. */
    public Severity status() {
        return issues.stream()
                .map(HealthIssue::severity)
                .max(Severity::compareTo)
                .orElse(Severity.HEALTHY);
    }
}
