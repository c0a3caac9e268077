package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.alerts.AlertDesk.BUDGET;
import static quotient.domain.alerts.AlertDesk.DOWN;
import static quotient.domain.alerts.AlertDesk.SLOW;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F5, O1, O2, O5, I7: the life of an alert, step by step")
final class AlertLifeTest {
    private final AlertDesk desk = new AlertDesk();

    @Test
    @DisplayName("F5: the first card waits 30 s for more, news 5 minutes, and each stage keeps its reason")
    void groups() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofSeconds(10));
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals(List.of("Mon 10:00:30 " + id + " opened"), desk.pass(Duration.ofSeconds(50)));
        assertEquals(List.of("C0OPS", "U0LEAD"), desk.cards(id));
        assertEquals(
                List.of(
                        "opened/route passed",
                        "opened/mute passed",
                        "opened/night passed",
                        "opened/inhibit passed",
                        "opened/group passed",
                        "opened/said already? passed",
                        "opened/outbox said"),
                desk.why(id));
        desk.signal(BUDGET, "today", Severity.SEV3);
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals(List.of("Mon 10:05:30 " + id + " redrawn"), desk.pass(Duration.ofMinutes(10)));
        assertEquals(2, desk.told().size());
        assertEquals(4, desk.now(id).signals());
    }

    @Test
    @DisplayName("O1, O2: what nobody acknowledges is repeated every 4 h by day and goes one level up, once")
    void climbsOneLevel() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV4).id();
        assertEquals("""
                Mon 10:00:30 A-1001 opened
                Mon 14:00:30 A-1001 repeated
                Mon 18:00:30 A-1001 repeated
                Mon 22:00:30 A-1001 repeated
                Tue 02:00:30 A-1001 not repeated
                Tue 08:00:00 A-1001 repeated
                Tue 12:00:00 A-1001 repeated
                Tue 16:00:00 A-1001 repeated
                Tue 18:00:00 A-1001 climbed to SEV-3
                Tue 22:00:00 A-1001 repeated""", String.join("\n", desk.until("2026-03-03T23:50:00-05:00")));
        assertEquals(List.of("C0OPS", "U0LEAD", "U0OPS"), desk.cards(id));
    }

    @Test
    @DisplayName(
            "O1, O2: a SEV-2 that nobody acknowledges climbs to SEV-1, is pressed six times and then repeated every 4 h")
    void criticalsClimb() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV2).id();
        assertEquals("""
                Mon 10:00:30 A-1001 opened
                Mon 10:20:30 A-1001 reminded
                Mon 10:30:30 A-1001 climbed to SEV-1
                Mon 10:45:30 A-1001 climbed to SEV-1
                Mon 11:00:30 A-1001 climbed to SEV-1
                Mon 11:15:30 A-1001 climbed to SEV-1
                Mon 11:30:30 A-1001 climbed to SEV-1
                Mon 11:45:30 A-1001 climbed to SEV-1
                Mon 15:45:30 A-1001 repeated
                Mon 19:45:30 A-1001 repeated""", String.join("\n", desk.until("2026-03-02T20:00:00-05:00")));
        assertEquals(6, desk.now(id).standing().climbed());
    }

    @Test
    @DisplayName(
            "O5: what has climbed to SEV-2 because nobody answered wakes nobody; what is signalled as SEV-2 then does")
    void whatClimbedWakesNobody() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.until("2026-03-02T23:30:00-05:00");
        assertEquals(Severity.SEV2, desk.now(id).severity());
        assertEquals(List.of("Tue 02:00:30 A-1001 not repeated"), desk.until("2026-03-03T04:00:00-05:00"));
        desk.signal(BUDGET, "today", Severity.SEV1);
        assertEquals(List.of("Tue 04:00:00 A-1001 worse"), desk.pass(Duration.ofMinutes(1)));
    }

    @Test
    @DisplayName("O1, O2: what climbed to SEV-2 by waiting and is then signalled as SEV-2 has the time of a SEV-2")
    void signalledAsWhatItClimbedTo() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        assertEquals("""
                Mon 10:00:30 A-1001 opened
                Mon 12:40:30 A-1001 reminded
                Mon 14:00:30 A-1001 climbed to SEV-2""", String.join("\n", desk.until("2026-03-02T14:10:00-05:00")));
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals(List.of("Mon 14:10:00 A-1001 redrawn"), desk.pass(Duration.ofMinutes(1)));
        desk.signal(BUDGET, "today", Severity.SEV2);
        assertEquals("""
                Mon 14:15:00 A-1001 worse
                Mon 14:35:00 A-1001 reminded
                Mon 14:45:00 A-1001 climbed to SEV-1
                Mon 15:00:00 A-1001 climbed to SEV-1""", String.join("\n", desk.pass(Duration.ofMinutes(50))));
        assertEquals(2, desk.now(id).standing().climbed());
    }

    @Test
    @DisplayName(
            "O2: whoever acknowledged what had climbed to SEV-2 acknowledged a small one; a signalled SEV-2 opens it")
    void acknowledgedAsWhatItClimbedTo() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.until("2026-03-02T14:01:00-05:00");
        AlertDesk.done(desk.handling.acknowledge(desk.ola, id));
        desk.signal(BUDGET, "today", Severity.SEV2);
        assertEquals(List.of("Mon 14:05:30 A-1001 worse"), desk.pass(Duration.ofMinutes(10)));
        assertEquals(AlertStatus.OPEN, desk.now(id).status());
    }

    @Test
    @DisplayName("O5: at night SEV-3 waits until 08:00 and SEV-2 does not")
    void nights() {
        desk.until("2026-03-02T23:30:00-05:00");
        desk.signal(BUDGET, "small", Severity.SEV3);
        desk.signal(BUDGET, "big", Severity.SEV2);
        assertEquals(
                List.of("Mon 23:30:30 A-1002 opened", "Mon 23:30:30 A-1001 held"), desk.pass(Duration.ofMinutes(5)));
        desk.handling.acknowledge(desk.ola, AlertId.ofNumber(1002));
        assertEquals(List.of("Tue 08:00:00 A-1001 opened"), desk.until("2026-03-03T08:01:00-05:00"));
    }

    @Test
    @DisplayName("O5: a small alert that waits for the morning and gets bad at night is said at once")
    void worseAtNight() {
        desk.until("2026-03-02T23:30:00-05:00");
        desk.signal(BUDGET, "today", Severity.SEV3);
        desk.pass(Duration.ofMinutes(5));
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV1).id();
        assertEquals(List.of("Mon 23:35:00 " + id + " opened"), desk.pass(Duration.ofMinutes(1)));
    }

    @Test
    @DisplayName("O1: SEV-3 said in the evening is waited for until the morning, and nobody is reminded at night")
    void eveningsWait() {
        desk.until("2026-03-02T20:00:00-05:00");
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals("""
                Mon 20:00:30 A-1001 opened
                Tue 00:00:30 A-1001 not repeated
                Tue 08:00:00 A-1001 repeated
                Tue 08:30:00 A-1001 climbed to SEV-2""", String.join("\n", desk.until("2026-03-03T08:31:00-05:00")));
    }

    @Test
    @DisplayName("O1: an open alert that gets worse has the time of what it has become")
    void worse() {
        desk.signal(BUDGET, "today", Severity.SEV4);
        desk.pass(Duration.ofHours(1));
        desk.signal(BUDGET, "today", Severity.SEV1);
        assertEquals(
                List.of(
                        "Mon 11:00:00 A-1001 worse",
                        "Mon 11:10:00 A-1001 reminded",
                        "Mon 11:15:00 A-1001 climbed to SEV-1"),
                desk.pass(Duration.ofMinutes(16)));
        assertTrue(desk.thread("C0OPS").contains("It is SEV-1 now: budget_warning of today."));
    }

    @Test
    @DisplayName("O2: an acknowledged or sleeping alert that gets worse is open again")
    void worseThanAnswered() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(1));
        AlertDesk.done(desk.handling.acknowledge(desk.ola, id));
        desk.signal(BUDGET, "today", Severity.SEV2);
        assertEquals(List.of("Mon 10:05:30 " + id + " worse"), desk.pass(Duration.ofMinutes(10)));
        assertEquals(AlertStatus.OPEN, desk.now(id).status());
        AlertDesk.done(desk.handling.snooze(desk.ola, id, desk.clock.instant().plus(Duration.ofHours(9))));
        desk.signal(BUDGET, "today", Severity.SEV2);
        assertEquals(List.of("Mon 10:11:00 " + id + " redrawn"), desk.pass(Duration.ofMinutes(10)));
        desk.signal(BUDGET, "today", Severity.SEV1);
        assertEquals(List.of("Mon 10:21:00 " + id + " worse"), desk.pass(Duration.ofMinutes(5)));
        assertEquals(AlertStatus.OPEN, desk.now(id).status());
        assertEquals(List.of("C0OPS", "U0LEAD", "C0INC", "U0OPS"), desk.cards(id));
    }

    @Test
    @DisplayName("O2: the third SEV-3 of one account within 7 days is a SEV-2, whatever the others have climbed to")
    void thirdTime() {
        assertEquals(
                Severity.SEV3, desk.ofAcme("quote_failed", "Q-1", Severity.SEV3).severity());
        desk.pass(Duration.ofDays(3));
        assertEquals(Severity.SEV3, desk.ofAcme(BUDGET, "x", Severity.SEV3).severity());
        assertEquals(Severity.SEV3, desk.signal(BUDGET, "y", Severity.SEV3).severity());
        desk.pass(Duration.ofDays(4));
        assertEquals(Severity.SEV2, desk.ofAcme(SLOW, "z", Severity.SEV3).severity());
        desk.pass(Duration.ofSeconds(1));
        assertEquals(Severity.SEV4, desk.ofAcme(SLOW, "mild", Severity.SEV4).severity());
        assertEquals(Severity.SEV3, desk.ofAcme(SLOW, "later", Severity.SEV3).severity());
    }

    @Test
    @DisplayName("F5: while a big alert of the account is open, the small one that it explains stays silent")
    void inhibits() {
        AlertId big = desk.ofAcme(DOWN, "acme", Severity.SEV2).id();
        AlertId small = desk.ofAcme(SLOW, "acme", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(7));
        assertEquals(List.of(), desk.cards(small));
        assertTrue(desk.why(small).contains("opened/inhibit held"));
        AlertDesk.done(desk.handling.resolve(desk.ola, big, "They are back."));
        assertEquals(List.of("Mon 10:10:30 " + small + " opened"), desk.pass(Duration.ofMinutes(5)));
    }

    @Test
    @DisplayName("I7: what is clear for 10 minutes resolves by itself; a signal in between begins the wait anew")
    void hysteresis() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(1));
        desk.clear(BUDGET, "today");
        desk.pass(Duration.ofMinutes(9));
        desk.clear(BUDGET, "today");
        desk.signal(BUDGET, "today", Severity.SEV3);
        desk.pass(Duration.ofMinutes(9));
        assertEquals(AlertStatus.OPEN, desk.now(id).status());
        desk.clear(BUDGET, "today");
        assertEquals(List.of("Mon 10:29:00 " + id + " resolved"), desk.pass(Duration.ofHours(9)));
        assertEquals(Timing.NONE, desk.now(id).timing());
        assertEquals(List.of("It has been clear for a while and is resolved."), desk.thread("C0OPS"));
    }

    @Test
    @DisplayName("O5: what resolves by itself at night changes its card and wakes nobody")
    void resolvesSilentlyAtNight() {
        desk.until("2026-03-02T22:55:00-05:00");
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(1));
        desk.clear(BUDGET, "today");
        desk.pass(Duration.ofHours(1));
        assertEquals(AlertStatus.RESOLVED, desk.now(id).status());
        assertEquals(List.of(), desk.thread("C0OPS"));
    }

    @Test
    @DisplayName("F5: what is over before anything was said is never said")
    void neverSaid() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV1).id();
        AlertDesk.done(desk.handling.resolve(desk.ola, id, ""));
        assertEquals(List.of(), desk.pass(Duration.ofDays(1)));
        assertEquals(List.of(), desk.told());
    }

    @Test
    @DisplayName("F5: what comes back within 24 hours is the same alert, and every later signal only draws it again")
    void comesBack() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(1));
        AlertDesk.done(desk.handling.resolve(desk.ola, id, ""));
        desk.pass(Duration.ofHours(2));
        assertEquals(id, desk.signal(BUDGET, "today", Severity.SEV3).id());
        assertEquals(List.of("Mon 12:01:00 " + id + " reopened"), desk.pass(Duration.ofMinutes(1)));
        assertEquals(1, desk.now(id).standing().reopened());
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals(List.of("Mon 12:06:00 " + id + " redrawn"), desk.pass(Duration.ofMinutes(9)));
        assertEquals(List.of("Resolved by Ola.", "It is back: budget_warning of today."), desk.thread("C0OPS"));
        AlertDesk.done(desk.handling.resolve(desk.ola, id, ""));
        desk.pass(Duration.ofHours(24));
        assertNotEquals(id, desk.signal(BUDGET, "today", Severity.SEV3).id());
    }

    @Test
    @DisplayName("O1: what climbed in its earlier life has its full patience again, not that of repeats")
    void patienceBeginsAnew() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV1).id();
        desk.pass(Duration.ofHours(5));
        AlertDesk.done(desk.handling.resolve(desk.ola, id, ""));
        desk.signal(BUDGET, "today", Severity.SEV1);
        desk.pass(Duration.ofSeconds(1));
        assertEquals(
                desk.clock.instant().plus(Duration.ofMinutes(15)).minusSeconds(1),
                desk.now(id).timing().acknowledgeBy().orElseThrow());
    }
}
