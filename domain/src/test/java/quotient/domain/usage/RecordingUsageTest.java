package quotient.domain.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.audit.AuditEntry;
import quotient.domain.money.Money;
import quotient.domain.outcome.Outcome;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.Role;
import quotient.domain.usage.RecordingUsage.Recorded;

@DisplayName("P99: usage is recorded once, all of it or nothing")
class RecordingUsageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final CostDesk desk = new CostDesk();

    @Test
    void aCostThatIsNotSaidIsThatOfThePolicyExact() {
        assertEquals(new Recorded(1, 0), done(desk.record(desk.task("t-1", ""))));
        assertEquals(
                Money.usd("0.018"),
                desk.ports.usage().find(Set.of("t-1")).get("t-1").cost());
    }

    @Test
    void toldAgainItCountsOnceWhetherOrNotTheCostIsSaid() {
        done(desk.record(desk.task("t-1", "")));
        assertEquals(
                new Recorded(1, 3),
                done(desk.record(
                        desk.task("t-1", ""),
                        desk.task("t-1", "0.0180"),
                        desk.task("t-2", "1"),
                        desk.task("t-2", "1.0"))));
        assertEquals(2, spent().tasks());
        assertEquals(Money.usd("1.018"), spent().cost());
    }

    @Test
    void theSameIdWithOtherFiguresIsAConflictAndNothingIsKept() {
        done(desk.record(desk.task("t-1", "1")));
        Refusal refusal = refused(desk.record(desk.task("t-0", "1"), desk.task("t-1", "2")));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertTrue(refusal.sentence().contains("\"t-1\""), refusal.sentence());
        assertEquals(1, spent().tasks());
        assertEquals(
                Refusal.Kind.CONFLICT,
                refused(desk.record(desk.task("t-9", "1"), desk.task("t-9", "2")))
                        .kind());
        assertEquals(1, spent().tasks());
    }

    @Test
    void aBatchLeavesOneRowOfTheAudit() {
        done(desk.record(desk.task("t-1", "1"), desk.task("t-2", "0.25"), desk.task("t-2", "0.25")));
        done(desk.record(desk.task("t-1", "1")));
        List<AuditEntry> rows = desk.ports.auditTrail().of("usage:2026-03-02");
        assertEquals(1, rows.size());
        assertEquals("token:agents", rows.get(0).actor());
        assertEquals(
                Map.of("recorded", "2", "duplicates", "1", "first_id", "t-1", "cost", "1.25"),
                rows.get(0).facts());
    }

    @Test
    void whoMayNotIsRefused() {
        Outcome<Recorded> outcome =
                desk.recording.record(Actor.token("crm", Set.of(Role.REP)), List.of(desk.task("t-1", "1")));
        assertEquals(Refusal.Kind.NOT_ALLOWED, refused(outcome).kind());
        assertEquals(0, spent().tasks());
    }

    @Test
    void aRehearsalKeepsNothing() {
        assertEquals(
                new Recorded(2, 0),
                done(desk.recording.rehearse(CostDesk.OPS, List.of(desk.task("t-1", "1"), desk.task("t-2", "1")))));
        assertEquals(0, spent().tasks());
    }

    private UsageTotals spent() {
        return UsageTotals.sum(
                Money.usd("0").currency(),
                desk.ports.usage().models(TODAY, TODAY).stream()
                        .map(ModelDay::totals)
                        .toList());
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.match(value -> value, refusal -> fail(refusal.sentence()));
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.match(value -> fail("it was done: " + value), refusal -> refusal);
    }
}
