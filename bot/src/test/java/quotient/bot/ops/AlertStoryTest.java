package quotient.bot.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.domain.alerts.Severity;
import quotient.domain.alerts.Signal;
import quotient.workspace.team.Message;

@DisplayName("O1, F4, F5: an alert from its first signal to its end, in Slack")
class AlertStoryTest {

    private static final Duration GATHERED = Duration.ofSeconds(31);

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
    @DisplayName(
            "O1: one card for many signals; acknowledged, its face changes in place and its thread tells who did it")
    void acknowledgedWithAButton() {
        IntStream.range(0, 3).forEach(each -> raise("cost_spike", "sonnet", Severity.SEV3, "Cost is up " + each));
        premises.pass(GATHERED);
        Message card = onlyCard("C0OPS");
        assertTrue(card.visible().contains("Cost is up 2"), card.visible());
        assertTrue(card.visible().contains("3 signals"), card.visible());

        premises.workspace().as("U0OPS").clicks(card, "Acknowledge");
        premises.settle();
        Message after = onlyCard("C0OPS");
        assertTrue(after.visible().contains("Acknowledged by Oda"), after.visible());
        assertFalse(after.visible().contains("Acknowledge\n"), after.visible());
        assertEquals(List.of("Acknowledged by Oda."), thread(card));

        premises.clicksOldCard("U0MGR", card, "alert.acknowledge");
        assertTrue(premises.awaitTold("U0MGR", "already acknowledged by Oda"));
        assertEquals(1, thread(card).size());
    }

    @Test
    @DisplayName("O1, O2: nobody acknowledges a SEV-3 in 4 hours, so it is a SEV-2 and the revenue lead hears of it")
    void unacknowledgedClimbs() {
        raise("cost_spike", "opus", Severity.SEV3, "Cost is up");
        premises.pass(GATHERED);
        Message card = onlyCard("C0OPS");
        premises.pass(Duration.ofHours(4).plusMinutes(1));
        assertTrue(onlyCard("C0OPS").visible().contains("SEV-2"));
        assertTrue(
                thread(card).stream().anyMatch(line -> line.contains("so it is SEV-2 now")),
                thread(card).toString());
        assertTrue(premises.direct("U0LEAD").stream()
                .anyMatch(message -> message.visible().contains("Cost is up")));
    }

    @Test
    @DisplayName("/ops why tells each stage's reason, and who may not know is told so")
    void whyIsToldStageByStage() {
        raise("budget_warning", "2026-03-02", Severity.SEV3, "80 % of the budget is used");
        premises.pass(GATHERED);
        String why = premises.types("U0OPS", "/ops why A-1001").visible();
        for (String stage : List.of("route", "mute", "night", "inhibit", "group", "said already?", "outbox")) {
            assertTrue(why.contains(stage), stage + " in " + why);
        }
        assertTrue(why.contains("kind=budget_*"), why);
        String stranger = premises.types("U0STRANGER", "/ops why A-1001").visible();
        assertFalse(stranger.contains("budget"), stranger);
        assertTrue(stranger.contains("I do not know you"), stranger);
    }

    @Test
    @DisplayName("O5: what comes at night and wakes nobody is said at 08:00, and a silence holds it longer")
    void nightAndSilence() {
        premises.pass(Duration.ofHours(16));
        raise("cost_spike", "night", Severity.SEV3, "Cost is up at midnight");
        raise("client_urgent", "Acme", Severity.SEV2, "Acme cannot work");
        premises.pass(Duration.ofMinutes(5));
        assertEquals(List.of("Acme cannot work"), headlines("C0OPS", "Acme cannot work", "Cost is up at midnight"));
        String silenced = premises.types("U0OPS", "/ops silence 10h kind=cost_spike known, being worked on")
                .visible();
        assertTrue(silenced.contains("S-1 holds kind=cost_spike"), silenced);
        premises.pass(Duration.ofHours(9));
        assertEquals(List.of("Acme cannot work"), headlines("C0OPS", "Acme cannot work", "Cost is up at midnight"));
        premises.pass(Duration.ofHours(2));
        assertEquals(
                List.of("Acme cannot work", "Cost is up at midnight"),
                headlines("C0OPS", "Acme cannot work", "Cost is up at midnight"));
    }

    @Test
    @DisplayName("Bad input: a silence of everything is asked once more, and every slip has its sentence")
    void badLines() {
        assertTold("/ops silence 2h because", "silences every alert");
        assertTold("/ops silence 2h really because", "S-1 holds everything");
        assertTold("/ops silence forever kind=cost_spike x", "Say first for how long");
        assertTold("/ops silence 2h kind=cost_spik x", "did you mean cost_spike?");
        assertTold("/ops silence 2h kind=cost_spike", "Say why");
        assertTold("/ops why Q-1", "needs an alert id such as A-1001");
        assertTold("/ops why A-9999", "There is no alert A-9999");
        assertTold("/ops ack A-9999", "There is no alert A-9999");
        assertTold("/ops expire S-77", "There is no silence S-77");
        assertTold("/ops silense 2h", "did you mean `/ops silence`?");
        assertTold("/ops alerts cost_spice", "did you mean cost_spike?");
        assertTold("/ops", "No alert is open");
        assertTold("/ops help", "/ops why A-1001");
    }

    @Test
    @DisplayName("A channel that the bot was removed from: ops hears how to mend it, and the message is kept")
    void removedFromAChannel() {
        premises.workspace().archive("C0DESK");
        raise("margin_day", "2026-03-02", Severity.SEV3, "The day's margin is 52 %");
        premises.pass(GATHERED);
        premises.pass(GATHERED);
        Message told = onlyCard("C0OPS");
        assertTrue(told.visible().contains("C0DESK is archived"), told.visible());
        assertEquals(1, premises.house().ports().deliveries().depth().givenUp());
        assertTold("/ops retry", "Trying 1 messages again");
    }

    private void assertTold(String line, String words) {
        String told = premises.types("U0OPS", line).visible();
        assertTrue(told.contains(words), line + " answers " + told);
    }

    private void raise(String kind, String subject, Severity severity, String headline) {
        premises.house().alerts().raising().raise(Signal.of(kind, subject, severity, headline, premises.now()));
    }

    private Message onlyCard(String channel) {
        premises.settle();
        List<Message> cards = cards(channel);
        assertEquals(1, cards.size(), cards.toString());
        return cards.get(0);
    }

    /** Other things are said in the channel too, such as the morning's handoff. */
    private List<Message> cards(String channel) {
        return premises.workspace().messages(channel).stream()
                .filter(message -> !message.reply())
                .filter(message -> message.blocks().toString().contains("alert.useful"))
                .toList();
    }

    private List<String> headlines(String channel, String... wanted) {
        premises.settle();
        List<String> said = cards(channel).stream().map(Message::visible).toList();
        return List.of(wanted).stream()
                .filter(words -> said.stream().anyMatch(text -> text.contains(words)))
                .toList();
    }

    private List<String> thread(Message card) {
        premises.settle();
        return premises.workspace().team().messages().replies(card.channel(), card.ts()).stream()
                .map(Message::text)
                .toList();
    }
}
