package quotient.bot.dealexceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
import quotient.domain.dealexceptions.NewException;
import quotient.domain.dealexceptions.RecoveryPlan;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.pricing.QuoteId;
import quotient.workspace.team.Message;
import quotient.workspace.team.View;

/** It is 08:00 on Monday, 2 March 2026. */
@DisplayName("P57-P59, P61: the midday sweep, the weekly burn-down and the walk through")
class SweepAndBurnDownStoryTest {
    private static final Actor CRM = Actor.token("crm", Set.of(Role.ADMIN));

    @TempDir
    private Path folder;

    private Premises premises;

    @BeforeEach
    void open() {
        premises = Premises.in(folder);
        exception(1001, "2026-01-31");
        exception(1002, "2026-02-10");
        exception(1003, "2026-02-28");
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    @DisplayName("P58: at noon ops sees what nobody has acknowledged; a critical one climbs in half an hour")
    void theMiddaySweep() {
        premises.pass(Duration.ofMinutes(10));
        premises.pass(Duration.ofMinutes(1));
        Message paged = premises.awaitDirect("U0EXEC", message -> message.text().contains("X-1001"));
        assertTrue(paged.visible().contains("executive review, today"), paged.visible());
        premises.pass(Duration.ofMinutes(35));
        premises.awaitIn("C0INC", message -> message.visible().contains("X-1001"));
        premises.pass(Duration.ofMinutes(199));
        Message sweep = premises.awaitIn("C0OPS", message -> message.text().contains("Midday sweep"));
        String seen = sweep.visible();
        assertTrue(
                seen.contains("[Exception Risk: critical] 3 open exceptions, oldest 30 days, 2 aging | Next action:"
                        + " schedule_executive_review"),
                seen);
        assertTrue(seen.contains("X-1001") && seen.contains("X-1002") && !seen.contains("X-1003"), seen);
        assertTrue(seen.contains("nobody has acknowledged it"), seen);
        assertTrue(seen.contains("acknowledged within 30 minutes: 0 of 1"), seen);
        assertTrue(
                premises.workspace().as("U0LEAD").clicks(sweep, "Acknowledge").ok());
        premises.pass(Duration.ofDays(1));
        Message next = premises.awaitIn(
                "C0OPS",
                message ->
                        message.text().contains("Midday sweep") && !message.ts().equals(sweep.ts()));
        assertTrue(next.visible().contains("acknowledged by Lee"), next.visible());
    }

    @Test
    @DisplayName("P59, P61: the week's burn-down comes with its pictures, and every case is walked through")
    void theWeeklyBurnDown() {
        premises.pass(Duration.ofDays(3).plusHours(3));
        for (String channel : List.of("C0DESK", "C0REV")) {
            Message burnDown =
                    premises.awaitIn(channel, message -> message.text().contains("a month ago"));
            assertTrue(burnDown.blocks().toString().contains("\"type\":\"image\""), burnDown.visible());
            assertTrue(
                    burnDown.visible().contains("1 of") || burnDown.text().contains("1 of 31+ days"), burnDown.text());
        }
        premises.awaitIn("C0REV", message -> message.reply() && message.text().contains("over 30 days old"));
        premises.awaitIn("C0REV", message -> message.reply() && message.text().contains("points of margin won back"));

        Message burnDown = premises.awaitIn("C0REV", message -> message.text().contains("a month ago"));
        premises.workspace().as("U0LEAD").clicks(burnDown, "Walk through");
        View first = premises.awaitView("U0LEAD");
        assertTrue(first.visible().contains("X-1001") && first.title().equals("Case 1 of 3"), first.visible());
        premises.workspace().as("U0LEAD").submits(first, Map.of());
        View second = premises.awaitView("U0LEAD");
        assertTrue(second.visible().contains("X-1002") && second.title().equals("Case 2 of 3"), second.visible());
        premises.workspace().as("U0LEAD").submits(second, Map.of());
        View last = premises.awaitView("U0LEAD");
        assertTrue(last.visible().contains("X-1003"), last.visible());
        assertFalse(last.visible().contains("X-1002"), last.visible());
        assertEquals("Case 3 of 3", last.title());
    }

    private void exception(int quote, String openedOn) {
        premises.types("U0REP", "/quote k2p5 medium mid_market 2000 800 minutes=250 discount=50");
        premises.house()
                .exceptions()
                .opening()
                .open(
                        CRM,
                        new NewException(
                                QuoteId.ofNumber(quote),
                                "a strategic logo",
                                new RecoveryPlan(RecoveryPlan.Kind.UPSELL, "sell support", LocalDate.of(2026, 5, 1)),
                                Optional.of(LocalDate.parse(openedOn)),
                                Optional.empty()))
                .match(opened -> opened, refusal -> fail(refusal.sentence()));
    }
}
