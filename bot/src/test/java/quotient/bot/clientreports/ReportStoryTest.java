package quotient.bot.clientreports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.bot.roi.RoiWork;
import quotient.domain.outcome.Outcome;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.roi.MetricsForm;
import quotient.domain.roi.ProjectId;
import quotient.workspace.team.Message;

/** Acme's chatbot went live on 20 November 2025; "Acme & Sons" belongs to Rae and has the channel C0ACME. */
@DisplayName("M11, M13, M14, X27: reports for clients, in Slack")
class ReportStoryTest {
    private static final Actor CRM = Actor.token("crm", Set.of(Role.ADMIN));
    private static final ProjectId ID = ProjectId.ofNumber(1001);
    private static final String SECRET = "SECRET-";

    @TempDir
    private Path folder;

    private Premises premises;

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("drafted on a word, looked at, approved by somebody else, and read by the client")
    void fromTheDraftToTheClient() throws IOException {
        premises = Premises.in(folder);
        measure();
        assertTrue(says("U0REP", "/roi report").contains("report needs a client"));
        assertTrue(says("U0REP", "/roi report Acme & Sons quartely").contains("did you mean quarterly?"));
        assertTrue(says("U0OTHER", "/roi report Acme & Sons").contains("There is no client"));
        assertTrue(says("U0STRANGER", "/roi report Acme & Sons").contains("I do not know you yet"));
        String told = says("U0LEAD", "/roi report Acme & Sons monthly");
        assertTrue(told.contains("R-1001") && told.contains("Monthly progress report, February 2026"), told);
        Message file =
                premises.awaitDirect("U0LEAD", message -> message.visible().contains("monthly-r-1001.pdf"));
        assertTrue(pdf(file).contains("Chat <bot>"));
        Message card = premises.awaitIn("C0REV", message -> message.visible().contains("Approve & deliver"));
        premises.awaitIn(
                "C0REV",
                message -> message.thread().equals(card.ts())
                        && !message.content().files().isEmpty());
        decide(card);
        sendBack();
    }

    private void decide(Message card) throws IOException {
        premises.clicksOldCard("U0LEAD", card, ReportActions.APPROVE);
        assertTrue(premises.awaitTold("U0LEAD", "You drafted R-1001 yourself"));
        premises.clicksOldCard("U0REP", card, ReportActions.APPROVE);
        assertTrue(premises.awaitTold("U0REP", "Your role does not let you approve what customers are told"));
        assertEquals(List.of(), reports("C0ACME"));
        premises.clicksOldCard("U0EXEC", card, ReportActions.APPROVE);
        Message delivered =
                premises.awaitIn("C0ACME", message -> message.visible().contains("monthly-r-1001.pdf"));
        String text = pdf(delivered);
        assertTrue(text.contains("-8.2 %") && text.contains("$3,000.00"), text);
        assertFalse((text + delivered.visible() + delivered.text()).contains(SECRET), text);
        assertTrue(says("U0LEAD", "/roi P-1001 2026-02-28").contains("-8.2 %"), "the figures are those of /roi");
        premises.clicksOldCard("U0DESK", card, ReportActions.SEND_BACK);
        assertTrue(premises.awaitTold("U0DESK", "R-1001 was already approved by Eve at 08:00 on 2026-03-02"));
        premises.pass(Duration.ofMinutes(5));
        premises.awaitIn("C0REV", message -> message.visible().contains("approved by Eve and delivered"));
        assertEquals(1, reports("C0ACME").size());
    }

    private void sendBack() {
        says("U0REP", "/roi report Acme & Sons quarterly");
        Message card = premises.awaitIn(
                "C0REV",
                message -> message.visible().contains("Quarterly business review")
                        && !message.actions().isEmpty());
        premises.clicksOldCard("U0LEAD", card, ReportActions.SEND_BACK);
        assertTrue(premises.workspace()
                .as("U0LEAD")
                .submits(premises.awaitView("U0LEAD"), Map.of("reason", "say <more> of January"))
                .ok());
        premises.awaitIn(
                "C0REV", message -> message.visible().contains("sent back by Lee: say &lt;more&gt; of January"));
        premises.clicksOldCard("U0EXEC", card, ReportActions.APPROVE);
        assertTrue(premises.awaitTold("U0EXEC", "R-1002 was already sent back by Lee"));
        assertEquals(1, reports("C0ACME").size());
    }

    @Test
    @DisplayName("drafted by the clock on the first working day of the month, and told to nobody but the reviewers")
    void byTheClock() {
        premises = Premises.in(folder, Map.of("QUOTIENT_CLOCK", "virtual:2026-04-01T09:50:00-04:00"));
        measure();
        premises.pass(Duration.ofMinutes(30));
        for (String title : List.of("Monthly progress report, March 2026", "Quarterly business review")) {
            premises.awaitIn(
                    "C0REV",
                    message -> message.visible().contains(title)
                            && message.visible().contains("drafted by Quotient"));
        }
        assertEquals(List.of(), reports("C0ACME"));
    }

    @Test
    @DisplayName("M14: everything that was measured, as the files of the seeds, in which no cell is run as a formula")
    void export() throws IOException {
        premises = Premises.in(folder);
        measure();
        assertTrue(says("U0OTHER", "/roi export Acme & Sons").contains("There is no client"));
        assertTrue(says("U0REP", "/roi export Acme & Sons").contains("in your direct messages"));
        Message sent =
                premises.awaitDirect("U0REP", message -> message.visible().contains("client-data-acme-sons.zip"));
        Map<String, String> files = unzipped(bytes(sent));
        assertEquals(
                Set.of(
                        "client-data/Acme & Sons/baseline/baseline-snapshot.csv",
                        "client-data/Acme & Sons/ongoing-tracking/monthly-tracking.csv"),
                files.keySet());
        String baseline = files.get("client-data/Acme & Sons/baseline/baseline-snapshot.csv");
        assertTrue(
                baseline.startsWith("metric_category,metric_name,value,unit,date_captured,notes\r\n"
                        + "cost,monthly_labor_cost,15000,USD,2025-10-15,"),
                baseline);
        String tracking = files.get("client-data/Acme & Sons/ongoing-tracking/monthly-tracking.csv");
        assertTrue(
                tracking.startsWith("measurement_date,metric_category,metric_name,value,unit,notes\r\n"
                        + "2025-11-30,cost,monthly_labor_cost,14000,USD,"),
                tracking);
        assertFalse(tracking.contains(",=") || baseline.contains(",=") || baseline.contains(",@"), baseline);
    }

    private void measure() {
        RoiWork work = premises.house().roi();
        done(work.starting()
                .start(
                        CRM,
                        work.projectForm()
                                .read(Map.of(
                                        "client",
                                        "Acme & Sons",
                                        "name",
                                        "Chat <bot>",
                                        "go_live_date",
                                        "2025-11-20",
                                        "one_off_cost",
                                        "9000"))));
        done(work.recording()
                .baseline(CRM, ID, MetricsForm.baseline(figures("capture_date", "2025-10-15", 15000, 70, ""))));
        done(work.reviewing().baseline(CRM, ID, true, ""));
        measured("2025-11-30", 14000, 72);
        measured("2025-12-31", 13000, 80);
        measured("2026-01-31", 12000, 90);
    }

    private void measured(String day, int labor, int csat) {
        Map<String, String> figures = figures("measurement_date", day, labor, csat, SECRET);
        figures.put("metrics.ai_solution_cost", "200");
        done(premises.house().roi().recording().measurement(CRM, ID, MetricsForm.measurement(figures)));
    }

    private static Map<String, String> figures(String dayField, String day, int labor, int csat, String note) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(dayField, day);
        figures.put("metrics.monthly_labor_cost", "" + labor);
        figures.put("metrics.monthly_software_cost", "500");
        figures.put("metrics.monthly_overhead_cost", "2000");
        figures.put("metrics.monthly_error_cost", "500");
        figures.put("metrics.csat_score", "" + csat);
        figures.put("source", "=" + SECRET + "source");
        figures.put("notes", note + "=1+1");
        return figures;
    }

    private String says(String user, String line) {
        return premises.types(user, line).visible();
    }

    private List<Message> reports(String channel) {
        return premises.workspace().messages(channel).stream()
                .filter(message -> !message.content().files().isEmpty())
                .toList();
    }

    private byte[] bytes(Message message) {
        return premises.workspace()
                .team()
                .uploads()
                .find(message.content().files().get(0))
                .orElseThrow()
                .content();
    }

    private String pdf(Message message) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(message))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static void done(Outcome<?> outcome) {
        outcome.match(value -> value, refusal -> {
            throw new AssertionError(refusal.sentence());
        });
    }
}
