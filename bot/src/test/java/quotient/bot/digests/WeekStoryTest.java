package quotient.bot.digests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotient.bot.Premises;
import quotient.workspace.team.Message;

@DisplayName("F6, O6, O7, P38, P119: a week of the desk goes by, and each hour says what it has to, once")
class WeekStoryTest {

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
    void fromMondayMorningToFridayEvening() {
        premises.pass(Duration.ofMinutes(5));
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800");
        premises.types("U0REP", "/quote opus high enterprise 200000 80000 discount=15 client=\"Acme & Sons\"");
        premises.types("U0REP", "/quote submit Q-1002 they asked for it");
        premises.pass(Duration.ofDays(4).plusHours(9));

        assertEquals(4, said("C0OPS", "Morning handoff"), "Tuesday to Friday at eight; Monday's was before");
        assertEquals(4, said("C0OPS", "Evening handoff"), "Monday to Thursday at half past six");
        assertTrue(said(premises.workspace().direct("U0MGR").id(), "Q-1002") > 0, "Max is told what waits for him");

        List<Message> snapshot = top("C0REV").stream()
                .filter(message -> message.visible().contains("Pricing snapshot of the week"))
                .toList();
        assertEquals(1, snapshot.size(), snapshot.toString());
        assertEquals(3, top("C0REV").size(), "with Monday's insights and Friday's retrospective");
        assertTrue(snapshot.get(0).blocks().toString().contains("slack_file"), "with its picture");
        assertFalse(premises.workspace()
                .team()
                .messages()
                .replies("C0REV", snapshot.get(0).ts())
                .isEmpty());
        assertEquals(1, said("C0EXEC", "Pricing snapshot of the week"));
        assertEquals(2, top("C0EXEC").size(), "with Monday's brief");
        assertEquals(0, premises.house().ports().deliveries().depth().givenUp());

        String asked = premises.types("U0LEAD", "/quote report week").visible();
        assertTrue(asked.contains("Rae"), asked);
        assertTrue(premises.types("U0OTHER", "/quote Report  week").visible().contains("Your role does not"));
    }

    private long said(String channel, String words) {
        return top(channel).stream()
                .filter(message -> message.visible().contains(words))
                .count();
    }

    private List<Message> top(String channel) {
        return premises.workspace().messages(channel).stream()
                .filter(message -> !message.reply())
                .toList();
    }
}
