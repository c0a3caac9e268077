package quotient.bot.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quotient.bot.roi.RoiWork;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.Project;
import quotient.domain.roi.ProjectId;

/** What the work for two clients has brought, from a reviewed baseline and measurements every second week. */
final class DemoReturns {

    private static final Actor FEED = Actor.token("measurements-feed", Set.of(Role.ADMIN, Role.REVENUE_LEAD, Role.OPS));
    private static final int LIVE_DAYS = 95;
    private static final int EVERY_DAYS = 14;

    private final RoiWork work;

    DemoReturns(RoiWork work) {
        this.work = work;
    }

    void live(LocalDate today) {
        live("Acme & Sons", "Invoice triage", "12000", 18_000, 240, today);
        live("Northwind Freight", "Freight document intake", "20000", 26_000, 90, today);
    }

    /**
     * One project.
     *
     * @param labor what the work costs a month before, in the company's currency
     * @param saved how much less of it there is with each measurement
     */
    private void live(String client, String name, String oneOff, int labor, int saved, LocalDate today) {
        LocalDate goLive = today.minusDays(LIVE_DAYS);
        Project project = done(work.starting()
                .start(
                        FEED,
                        work.projectForm()
                                .read(Map.of(
                                        "client",
                                        client,
                                        "name",
                                        name,
                                        "solution_type",
                                        "automation",
                                        "go_live_date",
                                        goLive.toString(),
                                        "one_off_cost",
                                        oneOff,
                                        "gross_margin_pct",
                                        "40"))));
        done(work.recording()
                .baseline(
                        FEED,
                        project.id(),
                        MetricsForm.baseline(
                                figures(MetricsForm.CAPTURE_DATE, goLive.minusDays(5), labor, 45, "8.5"))));
        done(work.reviewing().baseline(FEED, project.id(), true, ""));
        List<String> errors = List.of("7.9", "6.8", "6.1", "5.4", "4.6", "4.2");
        for (int step = 0; step < errors.size(); step++) {
            LocalDate day = goLive.plusDays((long) EVERY_DAYS * (step + 1));
            measure(project.id(), day, labor * 9 / 10 - saved * (step + 1), 40 - 2 * step, errors.get(step));
        }
    }

    private void measure(ProjectId project, LocalDate day, int labor, int minutes, String errors) {
        Map<String, String> fields = figures(MetricsForm.MEASUREMENT_DATE, day, labor, minutes, errors);
        fields.put(MetricsForm.PERIOD, "month");
        fields.put("metrics.ai_solution_cost", "600");
        done(work.recording().measurement(FEED, project, MetricsForm.measurement(fields)));
    }

    private static Map<String, String> figures(String field, LocalDate day, int labor, int minutes, String errors) {
        return new HashMap<>(Map.of(
                field,
                day.toString(),
                "metrics.monthly_labor_cost",
                Integer.toString(labor),
                "metrics.monthly_software_cost",
                "500",
                "metrics.avg_task_completion_time",
                Integer.toString(minutes),
                "metrics.volume_per_period",
                "220",
                "metrics.period_type",
                "week",
                "metrics.error_rate_percentage",
                errors,
                "metrics.csat_score",
                Integer.toString(90 - minutes / 2)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(made -> made, refusal -> {
            throw new IllegalStateException(refusal.sentence());
        });
    }
}
