package quotient.bot.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.bot.commandline.CannotRun;
import quotient.bot.imports.ImportingMetrics.Imported;
import quotient.bot.imports.ImportingMetrics.Kind;
import quotient.bot.roi.RoiWork;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.roi.Metric;
import quotient.domain.roi.ProjectHistory;
import quotient.domain.roi.ProjectId;

@DisplayName("M14: figures come in as files, all of a file or nothing")
class ImportingMetricsTest {
    private static final ProjectId ID = ProjectId.ofNumber(1001);

    @TempDir
    private Path folder;

    private Premises premises;

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void allOfAFileOrNothing() throws IOException {
        premises = Premises.in(folder);
        RoiWork work = premises.house().roi();
        work.starting()
                .start(
                        Actor.token("crm", Set.of(Role.ADMIN)),
                        work.projectForm().read(Map.of("client", "Acme & Sons", "name", "Chatbot")));
        ImportingMetrics importing = new ImportingMetrics(
                work,
                premises.house().ports().companies(),
                premises.house().ports().transactions());
        Path inFolder = Files.createDirectories(folder.resolve("client-data/Acme & Sons/baseline"));
        Path before = Files.writeString(inFolder.resolve("baseline-snapshot-2025-01-15.csv"), """
                metric_category,metric_name,value,unit,date_captured,notes
                cost,monthly_labor_cost,15000,USD,2025-01-15,3 FTE @ avg $5k/month
                cost,monthly_software_cost,500,USD,2025-01-15,=CRM + tools
                time,avg_task_completion_time,45,minutes,2025-01-15,
                quality,error_rate,8.5,percentage,2025-01-15,
                """);
        assertEquals(new Imported(4, 1, 1), importing.read(Kind.BASELINE, before));
        Path after = Files.writeString(folder.resolve("metrics-2025-03.csv"), """
                project_id,measurement_date,metric_category,metric_name,value,unit,notes
                P-1001,2025-03-31,cost,monthly_labor_cost,13000,USD,
                P-1001,2025-02-28,cost,monthly_labor_cost,14000,EUR,Reduced 1 FTE
                P-1001,2025-02-28,cost,avg_task_completion_time,30,minutes,
                P-1001,2025-02-28,quality,error_rate,high,percentage,
                P-1001,2025-02-28,quality,error_rate,4.3,percentage,
                """);
        CannotRun refused = assertThrows(CannotRun.class, () -> importing.read(Kind.MEASUREMENTS, after));
        assertEquals(
                List.of(
                        "nothing of " + after + " was imported:",
                        "line 3: monthly_labor_cost is in \"EUR\"; the company counts in USD.",
                        "line 4: avg_task_completion_time belongs to time, not to \"cost\".",
                        "line 6: error_rate_percentage of that day stands in line 5 too."),
                refused.getMessage().lines().toList());
        assertEquals(1, history().snapshots().size());
        Files.writeString(
                after,
                Files.readString(after)
                        .replace("EUR", "USD")
                        .replace("cost,avg_task", "time,avg_task")
                        .replaceFirst(".*high.*\n", ""));
        assertEquals(new Imported(4, 2, 0), importing.read(Kind.MEASUREMENTS, after));
        assertEquals(3, history().snapshots().size());
        assertEquals(
                "=CRM + tools",
                history()
                        .latestBaseline()
                        .orElseThrow()
                        .metrics()
                        .value(Metric.MONTHLY_SOFTWARE_COST)
                        .orElseThrow()
                        .note());
        CannotRun again = assertThrows(CannotRun.class, () -> importing.read(Kind.MEASUREMENTS, after));
        assertEquals(3, history().snapshots().size(), again.getMessage());
    }

    private ProjectHistory history() {
        return premises.house().ports().projects().history(ID);
    }
}
