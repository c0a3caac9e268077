package quotient.bot.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
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
import quotient.domain.alerts.KindSettings;
import quotient.domain.alerts.Severity;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.View;

@DisplayName("F5: how each kind of alert is said can be changed on App Home")
class KindSettingsStoryTest {

    private static final String FIRST = "budget_warning";

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("F5: changed in a form, seen on App Home, counted from then on, kept in the audit log")
    void changedAndSeen() {
        View form = opened("U0OPS");
        Answer wrong = premises.workspace().as("U0OPS").submits(form, Map.of("gather", "soon", "repeat", "4h"));
        assertEquals(
                "gather \"soon\": give a time from 0s to 1h, like 30s, 5m or 4h.",
                wrong.errors().get("gather"));
        assertEquals(KindSettings.USUAL, settings());

        Map<String, String> wanted =
                Map.of("gather", "0s", "interval", "10m", "repeat", "2h", "quiet", "1h", "at_least", "sev3");
        assertTrue(premises.workspace().as("U0OPS").submits(form, wanted).ok());
        premises.awaitHome(
                "U0OPS",
                view -> view.visible()
                        .contains("waits 0s · news every 10m · repeats after 2h · resolves after 1h · from SEV-3 on"));
        assertEquals(
                new KindSettings(
                        Duration.ZERO, Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofHours(1), Severity.SEV3),
                settings());
        assertEquals(
                List.of("alert_kind.changed U0OPS"),
                premises.house().ports().audit().of(FIRST).stream()
                        .map(entry -> entry.action() + " " + entry.actor())
                        .toList());
    }

    @Test
    @DisplayName("F5: a rep neither sees the tab nor gets the form, and whoever is no longer ops saves nothing")
    void forbiddenToARep() {
        premises.workspace().as("U0REP").opensHome();
        assertFalse(premises.awaitHome("U0REP").visible().contains("Settings"));
        View form = opened("U0OPS");
        PersonId oda = new PersonId("U0OPS");
        premises.house().ports().people().keep(new Person(oda, "Oda", Set.of(Role.REP), Optional.empty(), Map.of()));
        Answer refused = premises.workspace().as("U0OPS").submits(form, Map.of());
        assertEquals(
                "Your role does not let you silence or route alerts. Ask an admin if it should.",
                refused.errors().get("gather"));
        assertEquals(KindSettings.USUAL, settings());
    }

    private KindSettings settings() {
        return premises.house().alerts().rules().settings(FIRST);
    }

    private View opened(String user) {
        premises.workspace().as(user).opensHome();
        premises.workspace().as(user).clicks(premises.awaitHome(user), "Settings");
        View home = premises.awaitHome(user, view -> view.visible().contains(FIRST));
        premises.workspace().as(user).clicks(home, OpsActions.KIND);
        return premises.awaitView(user);
    }
}
