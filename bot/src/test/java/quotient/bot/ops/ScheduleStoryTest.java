package quotient.bot.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

@DisplayName("O7 O9: routines over the virtual clock, and what ops sees of them")
class ScheduleStoryTest {

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void open() {
        premises = Premises.in(folder);
        premises.house()
                .ports()
                .people()
                .keep(new Person(new PersonId("U0DESK"), "Dee", Set.of(Role.OPS), Optional.empty(), Map.of()));
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void aWeekGoesByAndTheBackupIsThere() throws Exception {
        JsonObject moved = move("2026-03-08T12:00:00-04:00");
        assertEquals(
                List.of(
                        "forget-answers",
                        "forget-answers",
                        "forget-answers",
                        "forget-answers",
                        "forget-answers",
                        "forget-answers",
                        "forget-runs",
                        "weekly-backup"),
                moved.getAsJsonArray("ran").asList().stream()
                        .map(name -> name.getAsString())
                        .filter(name -> List.of("forget-answers", "forget-runs", "weekly-backup")
                                .contains(name))
                        .toList());
        JsonObject last = moved.getAsJsonArray("runs").asList().stream()
                .map(run -> run.getAsJsonObject())
                .filter(run -> run.get("routine").getAsString().equals("weekly-backup"))
                .findAny()
                .orElseThrow();
        assertEquals("2026-03-08T04:30:00-04:00", last.get("at").getAsString());
        assertEquals("company", last.get("scope").getAsString());
        assertEquals("done", last.get("result").getAsString());
        assertTrue(Files.exists(folder.resolve("backups/quotient-2026-03-08.db")));
        assertEquals(
                0,
                premises.workspace().messages("C0OPS").stream()
                        .filter(this::isTrouble)
                        .count());
    }

    @Test
    void opsHearsOnceOfABackupThatFailsAndOnceThatItCameRight() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file in its place");
        move("2026-03-08T04:45:00-04:00");
        Message told = premises.awaitIn("C0OPS", message -> message.text().contains("weekly-backup"));
        assertTrue(told.text().contains("failed: DatabaseUnusable: No backup can be written to"), told.text());
        Files.delete(folder.resolve("backups"));
        JsonObject moved = move("2026-03-08T05:30:00-04:00");
        assertTrue(moved.get("ran").toString().contains("weekly-backup"), moved.toString());
        premises.awaitIn("C0OPS", message -> message.text().contains("is done, at attempt"));
        assertEquals(
                2,
                premises.workspace().messages("C0OPS").stream()
                        .filter(this::isTrouble)
                        .count());
    }

    @Test
    void aRestartCatchesUpNothingTwice() throws Exception {
        move("2026-03-03T12:00:00-05:00");
        premises.reopen();
        JsonObject moved = move("2026-03-03T12:00:00-05:00");
        assertFalse(moved.get("ran").toString().contains("forget-answers"), moved.toString());
    }

    @Test
    void opsPausesAndResumesInAppHomeAndNobodyElseSeesTheTab() {
        premises.workspace().as("U0DESK").opensHome();
        premises.workspace().as("U0DESK").clicks(premises.awaitHome("U0DESK"), "Schedules");
        awaitHome("U0DESK", "*forget-answers*");
        premises.workspace().as("U0DESK").clicks(premises.awaitHome("U0DESK"), "Pause");
        awaitHome("U0DESK", "paused by");
        premises.workspace().as("U0DESK").clicks(premises.awaitHome("U0DESK"), "Resume");
        awaitHome("U0DESK", "*forget-answers*");
        assertEquals(
                List.of("routine.paused U0DESK", "routine.resumed U0DESK"),
                premises.house().ports().audit().of("daily-checks").stream()
                        .map(entry -> entry.action() + " " + entry.actor())
                        .toList());
        premises.workspace().as("U0REP").opensHome();
        assertFalse(premises.awaitHome("U0REP").visible().contains("Schedules"));
    }

    private boolean isTrouble(Message message) {
        return message.text().contains("weekly-backup");
    }

    private View awaitHome(String user, String words) {
        return premises.awaitHome(user, view -> view.visible().contains(words));
    }

    private JsonObject move(String to) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(premises.house().uri().resolve("/api/admin/clock"))
                .header("Authorization", "Bearer " + Premises.ADMIN_TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"to\": \"" + to + "\"}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }
}
