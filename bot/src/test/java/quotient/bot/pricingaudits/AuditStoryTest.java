package quotient.bot.pricingaudits;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.people.Role;
import quotient.workspace.delivery.Answer;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** It is 08:00 on Monday, 2 March 2026. */
@DisplayName("P110-P112, P73, P120: last week's sample, what was found in it, and what the week teaches")
class AuditStoryTest {

    private Premises premises;

    @BeforeEach
    void open(@TempDir Path folder) {
        premises = Premises.in(folder);
        premises.workspace().addPerson("U0RIA", "Ria", "");
        premises.house()
                .ports()
                .people()
                .keep(new Person(new PersonId("U0RIA"), "Ria", Set.of(Role.REVOPS), Optional.empty(), Map.of()));
        for (int quote = 0; quote < 6; quote++) {
            premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800");
        }
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void aSampleIsAuditedAndItsFindingIsFollowed() {
        premises.pass(Duration.ofDays(4).plusHours(9));
        Message retrospective =
                premises.awaitIn("C0REV", message -> message.text().contains("Pricing retrospective"));
        assertTrue(retrospective.blocks().toString().contains("\"type\":\"image\""), retrospective.visible());
        premises.pass(Duration.ofDays(2).plusHours(17));
        premises.awaitIn(
                "C0REV",
                message -> message.text().contains("Insights of the week")
                        && message.text().contains("Rae has the highest approval rate, 100.0 % of 6 quotes."));
        Message sample = round("0 of 1 audited");
        assertTrue(sample.visible().contains("Drawn by lot: 1 of 6 quotes, seed"), sample.visible());
        isAudited(sample);
        isFollowed();
    }

    private void isAudited(Message sample) {
        premises.clicksOldCard("U0REP", sample, AuditActions.AUDIT);
        assertTrue(premises.awaitTold("U0REP", "does not let you audit quotes and exceptions"));
        premises.workspace().as("U0RIA").clicks(sample, "Audit…");
        View checklist = premises.awaitView("U0RIA");
        assertTrue(checklist.visible().contains("in order: 6 of 8"), checklist.visible());
        Answer wrong = premises.workspace().as("U0RIA").submits(checklist, Map.of());
        assertEquals(Set.of("severity", "wrong", "owner"), wrong.errors().keySet());
        assertTrue(premises.workspace()
                .as("U0RIA")
                .submits(checklist, Map.of("severity", "critical", "wrong", "it is <an> SMB", "owner", "U0REP"))
                .ok());
        Message audited = round("1 of 1 audited, 0 in order, 1 findings open");
        assertEquals(sample.ts(), audited.ts());
        premises.clicksOldCard("U0RIA", sample, AuditActions.AUDIT);
        assertTrue(premises.awaitTold("U0RIA", "was already audited by Ria"));
        for (String told : List.of("U0REP", "U0EXEC")) {
            premises.awaitDirect(told, message -> message.text().contains("F-1001"));
        }
    }

    private void isFollowed() {
        premises.pass(Duration.ofDays(1));
        Message alert = premises.awaitDirect(
                "U0RIA",
                message -> message.text().contains("F-1001") && message.text().contains("was to be mended by"));
        assertTrue(alert.visible().contains("F-1001"), alert.visible());
        assertTrue(premises.types("U0LEAD", "/ops audits").visible().contains("1 open, the first due first"));
        Message card = premises.awaitDirect("U0REP", message -> message.text().contains("Finding of an audit"));
        premises.clicksOldCard("U0REP", card, AuditActions.CLOSE);
        assertTrue(premises.awaitTold("U0REP", "does not let you audit quotes and exceptions"));
        premises.clicksOldCard("U0RIA", card, AuditActions.CLOSE);
        assertTrue(premises.workspace()
                .as("U0RIA")
                .submits(premises.awaitView("U0RIA"), Map.of("evidence", "quoted anew as <SMB>"))
                .ok());
        premises.awaitDirect("U0REP", message -> message.text().contains("closed by Ria"));
        round("0 findings open");
    }

    private Message round(String state) {
        return premises.awaitIn(
                "C0OPS",
                message -> message.text().contains("Quote sampling of the week 2026-03-02")
                        && message.text().contains(state));
    }
}
