package quotient.bot.clientdigests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.bot.clientdigests.ClientTown.BERLIN;
import static quotient.bot.clientdigests.ClientTown.NEW_YORK;
import static quotient.bot.clientdigests.ClientTown.TOKYO;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;

@DisplayName("I9, I10, I11: clients hear in their own channel at their own hour, and say when it is too much")
class ClientDigestStoryTest {

    private static final String WIN = "Good morning!";

    private Premises premises;
    private ClientTown town;

    private void open(Path folder, Map<String, String> more) {
        premises = Premises.in(folder, more);
        town = ClientTown.in(premises);
        town.worked("Acme & Sons", BERLIN, "2026-02-16", 29, 12);
        town.worked("Globex", TOKYO, "2026-02-16", 29, 12);
        town.worked("Initech", NEW_YORK, "2026-02-16", 29, 12);
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        open(folder, Map.of());
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void eachClientHearsAtNineByTheirOwnClock() {
        town.until("2026-03-02T23:59:59Z");
        assertEquals(List.of(0, 0, 1), wins(), "on Monday the desk opened before nine in New York only");
        town.until("2026-03-03T00:00:01Z");
        assertEquals(List.of(0, 1, 1), wins(), "it is nine in Tokyo");
        town.until("2026-03-03T08:00:01Z");
        assertEquals(List.of(1, 1, 1), wins(), "and in Berlin");
        town.until("2026-03-03T14:00:01Z");
        assertEquals(List.of(1, 1, 2), wins(), "and in New York");
        assertTrue(town.said("C0INITECH", WIN)
                .get(1)
                .visible()
                .contains("Your automations completed 12 tasks yesterday, with no incident."));
        assertEquals(
                "silent: they have no channel here", town.why("client-daily-win", "Fern & Field", "2026-03-03T09:00"));
        premises.reopen();
        town.until("2026-03-03T16:00:00Z");
        assertEquals(List.of(1, 1, 2), wins(), "and never twice");
        assertEquals(
                1, town.said("C0ACME", "have completed 100 tasks, and stand at").size(), "the milestone, once");
        town.until("2026-03-06T23:00:00Z");
        assertEquals(1, town.said("C0ACME", "have completed").size());
    }

    @Test
    void somebodyUnknownMaySayThatItWasUsefulAndNothingElse() {
        town.until("2026-03-03T08:00:01Z");
        Message card = town.said("C0GLOBEX", WIN).get(0);
        premises.workspace().as("U0STRANGER").clicks(card, "Useful");
        assertTrue(premises.awaitTold("U0STRANGER", "good to know"));
        premises.settle();
        Message heard = town.said("C0GLOBEX", WIN).get(0);
        assertTrue(heard.visible().contains("Useful, says <@U0STRANGER>"), heard.visible());
        assertFalse(heard.visible().contains("Too much"), "nothing is left to press");
        premises.clicksOldCard("U0STRANGER", card, ClientDigestActions.TOO_MUCH);
        assertTrue(premises.awaitTold("U0STRANGER", "It counts once"));
        town.until("2026-03-04T00:00:01Z");
        assertEquals(2, town.said("C0GLOBEX", WIN).size(), "the next comes as usual");
    }

    @Test
    void tooMuchTwiceIsSilenceUntilTheAccountManagerBringsItBack() {
        town.until("2026-03-03T08:00:01Z");
        Message first = town.said("C0ACME", WIN).get(0);
        premises.workspace().as("U0STRANGER").clicks(first, "Too much");
        assertTrue(premises.awaitTold("U0STRANGER", "From now on the daily win comes only on Mondays"));
        premises.awaitDirect(
                "U0REP", told -> told.visible().contains("*Acme &amp; Sons* found the daily win too much"));

        town.until("2026-03-09T07:59:59Z");
        assertEquals(1, town.said("C0ACME", WIN).size());
        assertEquals(
                "silent: they asked for it only on Mondays",
                town.why("client-daily-win", "Acme & Sons", "2026-03-04T09:00"));
        town.until("2026-03-09T08:00:01Z");
        Message monday = town.said("C0ACME", "84 tasks last week").get(0);
        premises.workspace().as("U0STRANGER").clicks(monday, "Too much");
        assertTrue(premises.awaitTold("U0STRANGER", "the daily win comes no more"));
        town.until("2026-03-10T08:30:00Z");
        assertEquals(2, town.said("C0ACME", WIN).size());

        Message slowed = town.said("C0ACME", "comes only on Mondays").get(0);
        premises.workspace().as("U0STRANGER").clicks(slowed, "As before");
        assertTrue(premises.awaitTold("U0STRANGER", "Only the client's account manager"));
        Message told = premises.awaitDirect("U0REP", each -> each.visible().contains("It comes only on Mondays now"));
        premises.workspace().as("U0REP").clicks(told, "As before");
        premises.awaitDirect("U0REP", each -> each.visible().contains("It comes on weekdays again"));
        town.until("2026-03-11T08:00:01Z");
        assertEquals(3, town.said("C0ACME", WIN).size(), "it is back");
        assertTrue(
                town.said("C0ACME", "comes on weekdays again").get(0).visible().contains("Too much, says"));
        assertEquals(
                List.of("client_digest.too_much U0STRANGER", "client_digest.restored U0REP"),
                premises.house().ports().audit().of(digest(first)).stream()
                        .map(entry -> entry.action() + " " + entry.actor())
                        .toList());
    }

    @Test
    void theWeekHasFourBulletsAndAPictureThatStaysWhenSomebodyAnswers() {
        town.until("2026-03-09T08:30:01Z");
        Message week = town.said("C0ACME", "Your week, 2 Mar to 8 Mar 2026").get(0);
        assertEquals(
                4, week.visible().lines().filter(line -> line.startsWith("• ")).count(), week.visible());
        assertTrue(week.visible().contains("• Tasks: 84 tasks completed, as many as the week before"), week.visible());
        assertTrue(week.blocks().toString().contains("slack_file"), "with its picture");
        premises.workspace().as("U0STRANGER").clicks(week, "Too much");
        assertTrue(premises.awaitTold("U0STRANGER", "the weekly snapshot comes every second week"));
        premises.settle();
        Message heard = town.said("C0ACME", "Your week, 2 Mar to 8 Mar 2026").get(0);
        assertTrue(heard.visible().contains("every second week"), heard.visible());
        assertTrue(heard.blocks().toString().contains("slack_file"), "and the picture is still there");
    }

    @Test
    void opsSeesFirstWhatWouldBeSaidAndNothingOfItCounts() {
        town.until("2026-03-04T08:30:00Z");
        int before = town.said("C0ACME", "").size();
        Message preview = premises.types("U0OPS", "/ops schedules preview client-weekly");
        assertTrue(preview.visible().contains("Weekly snapshot for Acme &amp; Sons"), preview.visible());
        assertTrue(preview.visible().contains("Weekly snapshot for Globex"), preview.visible());
        assertTrue(preview.visible().contains("A picture goes with it"), preview.visible());
        premises.workspace().as("U0OPS").clicks(preview, "Too much");
        assertTrue(premises.awaitTold("U0OPS", "It may be a preview"));
        assertEquals(before, town.said("C0ACME", "").size());
        String listing = premises.types("U0OPS", "/ops schedules 2").visible()
                + premises.types("U0OPS", "/ops schedules 3").visible();
        List.of("client-daily-win", "client-weekly", "client-milestones")
                .forEach(name -> assertTrue(listing.contains(name), listing));
    }

    @Test
    void turnedOffNoClientHearsAnything(@TempDir Path other) {
        premises.close();
        open(other, Map.of("QUOTIENT_CLIENT_DIGESTS", "off"));
        town.until("2026-03-09T15:00:00Z");
        assertEquals(List.of(0, 0, 0), wins());
        assertEquals("it did not run", town.why("client-weekly", "Acme & Sons", "2026-03-09T09:30"));
    }

    private static String digest(Message card) {
        return card.actions().get(0).get("value").getAsString();
    }

    private List<Integer> wins() {
        return List.of("C0ACME", "C0GLOBEX", "C0INITECH").stream()
                .map(channel -> town.said(channel, WIN).size())
                .toList();
    }
}
