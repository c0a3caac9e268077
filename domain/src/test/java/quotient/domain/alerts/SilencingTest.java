package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.alerts.AlertDesk.BUDGET;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;

@DisplayName("F5: silences hold what they cover, and let it go when they end")
final class SilencingTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private final AlertDesk desk = new AlertDesk();

    @Test
    @DisplayName("F5: what a silence holds is said when it ends, and ops hear that it did")
    void ends() {
        AlertDesk.done(silence("kind=budget_*", HOUR));
        desk.signal(BUDGET, "today", Severity.SEV1);
        assertEquals(
                List.of("Mon 10:00:30 A-1001 held", "Mon 11:00:00 S-1 ended", "Mon 11:00:00 A-1001 opened"),
                desk.pass(HOUR.plusMinutes(1)));
        assertEquals(
                "Silence S-1 (kind=budget_*) of Ola is over. What it held is said now if it still stands.",
                desk.told(AlertNotices.OPS_NOTE).get(0).facts().get("sentence"));
        assertEquals(List.of(), desk.silencing.current());
        assertEquals(
                1,
                desk.ports.auditTrail().of("S-1").stream()
                        .filter(entry -> entry.action().equals("silence.ended"))
                        .count());
    }

    @Test
    @DisplayName("F5: what a silence held is said at once when somebody ends it early")
    void endedEarly() {
        AlertDesk.done(silence("kind=budget_*", HOUR));
        desk.signal(BUDGET, "today", Severity.SEV3);
        desk.pass(Duration.ofMinutes(10));
        AlertDesk.done(desk.silencing.expire(desk.lea, 1));
        assertEquals(List.of("Mon 10:10:00 A-1001 opened"), desk.pass(Duration.ofMinutes(1)));
        assertEquals(
                "S-1 has already ended at 10:10 on 2026-03-02.",
                AlertDesk.refusal(desk.silencing.expire(desk.lea, 1)).sentence());
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                AlertDesk.refusal(desk.silencing.expire(desk.lea, 2)).kind());
    }

    @Test
    @DisplayName("F5: a silenced SEV-1 does not climb either, and does when the silence ends early")
    void climbingWaits() {
        AlertId id = desk.signal(BUDGET, "today", Severity.SEV2).id();
        desk.pass(Duration.ofMinutes(1));
        AlertDesk.done(silence("kind=budget_*", HOUR));
        desk.pass(Duration.ofMinutes(40));
        assertEquals(Severity.SEV2, desk.now(id).severity());
        AlertDesk.done(desk.silencing.expire(desk.ola, 1));
        assertEquals(List.of("Mon 10:41:00 " + id + " climbed to SEV-1"), desk.pass(Duration.ofMinutes(1)));
    }

    @Test
    @DisplayName("O5: maintenance lets nothing through but SEV-1")
    void maintenance() {
        AlertDesk.done(desk.silencing.silence(
                desk.ola, new Silencing.Wish(Matcher.EVERYTHING, HOUR, "new disks", true, false)));
        desk.signal(BUDGET, "small", Severity.SEV2);
        desk.signal(BUDGET, "big", Severity.SEV1);
        assertEquals(
                List.of("Mon 10:00:30 A-1002 opened", "Mon 10:00:30 A-1001 held"), desk.pass(Duration.ofMinutes(1)));
    }

    @Test
    @DisplayName("F5: a silence that matches everything is asked once more")
    void everything() {
        Refusal refusal = AlertDesk.refusal(silence("kind=*", HOUR));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertEquals(List.of(), desk.silencing.current());
        AlertDesk.done(desk.silencing.silence(
                desk.ola, new Silencing.Wish(matcher("kind=*"), HOUR, "an exercise", false, true)));
        assertEquals(1, desk.silencing.current().size());
    }

    @Test
    @DisplayName("F5: a silence has a length, a reason and an author who may")
    void refusals() {
        for (Duration wrong : List.of(
                Duration.ZERO, Duration.ofSeconds(59), Duration.ofDays(30).plusSeconds(1))) {
            assertEquals(
                    "A silence lasts from a minute to 30 days.",
                    AlertDesk.refusal(silence("kind=budget_*", wrong)).sentence());
        }
        Silencing.Wish unreasoned = new Silencing.Wish(matcher("kind=budget_*"), HOUR, " ", false, false);
        assertThrows(InvalidInput.class, () -> desk.silencing.silence(desk.ola, unreasoned));
        Silencing.Wish wish = new Silencing.Wish(matcher("kind=budget_*"), HOUR, "noise", false, false);
        for (Actor actor : List.of(desk.rae, Actor.unknown(new PersonId("U0GONE")))) {
            assertEquals(
                    Refusal.Kind.NOT_ALLOWED,
                    AlertDesk.refusal(desk.silencing.silence(actor, wish)).kind());
        }
        assertTrue(desk.silencing.current().isEmpty());
    }

    private Outcome<Silence> silence(String line, Duration length) {
        return desk.silencing.silence(desk.ola, new Silencing.Wish(matcher(line), length, "known", false, false));
    }

    private static Matcher matcher(String line) {
        return Matcher.read("matcher", line, AlertDesk.KINDS);
    }
}
