package quotient.domain.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quotient.domain.alerts.AlertDesk.BUDGET;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.outcome.Refusal;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;

@DisplayName("O1, F5: what people do about alerts")
final class AnsweringAlertsTest {
    private final AlertDesk desk = new AlertDesk();
    private AlertId id;

    @BeforeEach
    void say() {
        id = desk.signal(BUDGET, "today", Severity.SEV3).id();
        desk.pass(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("O1: one acknowledges, the next hears who did, and nobody is waited for any more")
    void acknowledging() {
        assertEquals(
                AlertStatus.ACKNOWLEDGED,
                AlertDesk.done(desk.handling.acknowledge(desk.ola, id)).status());
        for (Actor late : List.of(desk.ola, desk.max)) {
            assertEquals(
                    Refusal.conflict("A-1001 is already acknowledged by Ola at 10:01 on 2026-03-02."),
                    AlertDesk.refusal(desk.handling.acknowledge(late, id)));
        }
        assertEquals(List.of("Acknowledged by Ola."), desk.thread("C0OPS"));
        assertEquals(List.of(), desk.thread("U0LEAD"), "her card shows it, and does not ring again");
        assertEquals(Optional.of(new PersonId("U0OPS")), desk.now(id).owner());
        assertEquals(List.of(), desk.pass(Duration.ofDays(2)));
    }

    @Test
    @DisplayName("F5: a snoozed alert sleeps, wakes on time, and its time to acknowledge begins anew")
    void snoozing() {
        AlertDesk.done(desk.handling.snooze(desk.ola, id, desk.clock.instant().plus(Duration.ofHours(1))));
        desk.signal(BUDGET, "today", Severity.SEV3);
        assertEquals(
                List.of(
                        "Mon 10:05:30 A-1001 redrawn",
                        "Mon 11:01:00 A-1001 woke",
                        "Mon 13:41:00 A-1001 reminded",
                        "Mon 15:01:00 A-1001 climbed to SEV-2"),
                desk.until("2026-03-02T15:02:00-05:00"));
    }

    @Test
    @DisplayName("O5: a snooze that ends at night ends in the morning for what is small")
    void snoozedIntoTheNight() {
        AlertDesk.done(desk.handling.snooze(desk.ola, id, desk.clock.instant().plus(Duration.ofHours(14))));
        assertEquals(
                List.of("Tue 00:01:00 A-1001 held", "Tue 08:00:00 A-1001 woke"),
                desk.until("2026-03-03T08:01:00-05:00"));
    }

    @Test
    @DisplayName("F5: what is held longer than the card says is drawn again with the new time")
    void aLongerSleepShowsOnTheCard() {
        AlertDesk.done(desk.handling.snooze(desk.ola, id, desk.clock.instant().plus(Duration.ofHours(14))));
        int drawn = drawing();
        assertEquals(List.of("Tue 00:01:00 A-1001 held"), desk.pass(Duration.ofHours(15)));
        assertEquals(drawn + 1, drawing());
    }

    private int drawing() {
        return desk.ports
                .deliveries()
                .due(desk.clock.instant(), Set.of(), 1)
                .get(0)
                .drawing();
    }

    @Test
    @DisplayName("F5: a snooze before the first card says nothing until it ends")
    void snoozedBeforeItWasSaid() {
        AlertId other = desk.signal(BUDGET, "other", Severity.SEV3).id();
        AlertDesk.done(desk.handling.acknowledge(desk.ola, id));
        AlertDesk.done(
                desk.handling.snooze(desk.ola, other, desk.clock.instant().plus(Duration.ofHours(1))));
        desk.pass(Duration.ofMinutes(30));
        assertEquals(List.of(), desk.cards(other));
        assertEquals(List.of("Mon 11:01:00 " + other + " woke"), desk.pass(Duration.ofMinutes(31)));
        assertEquals(List.of("C0OPS", "U0LEAD"), desk.cards(other));
    }

    @Test
    @DisplayName("F5: each reminder is its own, also after a snooze")
    void remindersAfterASnooze() {
        desk.until("2026-03-02T12:45:00-05:00");
        AlertDesk.done(desk.handling.snooze(desk.ola, id, desk.clock.instant().plus(Duration.ofMinutes(15))));
        assertTrue(desk.until("2026-03-02T16:00:00-05:00").contains("Mon 15:40:00 A-1001 reminded"));
    }

    @Test
    @DisplayName("F5: assigning tells whose it is; a stranger cannot own one")
    void assigning() {
        assertEquals(
                Optional.of(new PersonId("U0REP")),
                AlertDesk.done(desk.handling.assign(desk.ola, id, new PersonId("U0REP")))
                        .owner());
        assertEquals(
                Refusal.Kind.RULED_OUT,
                AlertDesk.refusal(desk.handling.assign(desk.ola, id, new PersonId("U0GONE")))
                        .kind());
        assertEquals(
                AlertStatus.ACKNOWLEDGED,
                AlertDesk.done(desk.handling.acknowledge(desk.rae, id)).status());
    }

    @Test
    @DisplayName("F5: who may not handle alerts may handle only their own, and who is unknown none at all")
    void permissions() {
        Actor stranger = Actor.unknown(new PersonId("U0GONE"));
        for (Actor actor : List.of(desk.rae, stranger)) {
            assertEquals(
                    Refusal.Kind.NOT_ALLOWED,
                    AlertDesk.refusal(desk.handling.acknowledge(actor, id)).kind());
            assertEquals(
                    Refusal.Kind.NOT_ALLOWED,
                    AlertDesk.refusal(desk.finding.why(actor, id)).kind());
            assertEquals(
                    List.of(), desk.finding.list(actor, AlertFilter.LIVE, 10).items());
        }
        Signal owned = Signal.of(BUDGET, "hers", Severity.SEV3, "Hers.", desk.clock.instant())
                .ownedBy(Optional.of(new PersonId("U0GONE")));
        AlertId hers = desk.raising.raise(owned).id();
        assertEquals(
                Refusal.Kind.NOT_ALLOWED,
                AlertDesk.refusal(desk.handling.acknowledge(stranger, hers)).kind());
        assertEquals(
                List.of(), desk.finding.list(stranger, AlertFilter.LIVE, 10).items());
        assertEquals(
                Refusal.Kind.NOT_FOUND,
                AlertDesk.refusal(desk.handling.acknowledge(desk.ola, AlertId.ofNumber(9999)))
                        .kind());
        assertEquals(AlertStatus.OPEN, desk.now(hers).status());
    }

    @Test
    @DisplayName("F5: an old button on a resolved alert hears who resolved it; reopening says it is back")
    void oldButtons() {
        AlertDesk.done(desk.handling.resolve(desk.ola, id, "paid"));
        String sentence = "A-1001 is already resolved by Ola at 10:01 on 2026-03-02.";
        assertEquals(
                sentence,
                AlertDesk.refusal(desk.handling.acknowledge(desk.max, id)).sentence());
        assertEquals(
                sentence,
                AlertDesk.refusal(desk.handling.resolve(desk.max, id, "")).sentence());
        assertEquals(
                sentence,
                AlertDesk.refusal(desk.handling.snooze(
                                desk.max, id, desk.clock.instant().plusSeconds(60)))
                        .sentence());
        AlertDesk.done(desk.handling.reopen(desk.max, id));
        desk.pass(Duration.ofMinutes(1));
        assertEquals(
                List.of("Resolved by Ola: paid", "Reopened by Max.", "It is back: budget_warning of today."),
                desk.thread("C0OPS"));
        assertTrue(desk.now(id).timing().acknowledgeBy().isPresent());
    }

    @Test
    @DisplayName("F5: a snooze lies within the next 90 days")
    void wrongSnoozes() {
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(91))) {
            assertEquals(
                    "An alert can be snoozed until a moment within the next 90 days.",
                    AlertDesk.refusal(desk.handling.snooze(
                                    desk.ola, id, desk.clock.instant().plus(wrong)))
                            .sentence());
        }
    }

    @Test
    @DisplayName("F5: the last vote of each person counts, and a review says what was mostly noise")
    void votes() {
        desk.handling.vote(desk.ola, id, Worth.USEFUL);
        for (Actor voter : List.of(desk.ola, desk.max, desk.lea)) {
            AlertDesk.done(desk.handling.vote(voter, id, Worth.NOISE));
        }
        KindReview review = desk.finding.review(Duration.ofDays(7)).get(0);
        assertEquals(new KindReview(BUDGET, 1, 0, Optional.empty(), 0, 3), review);
        assertTrue(review.isMostlyNoise());
    }
}
