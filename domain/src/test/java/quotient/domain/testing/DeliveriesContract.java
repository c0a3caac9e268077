package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.notices.Deliveries;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Place;
import quotient.domain.notices.Urgency;

/** What every {@link Deliveries} promises. */
public interface DeliveriesContract {
    NoticeId A = new NoticeId("a");
    Instant LATER = TestNotices.AT.plusSeconds(30);

    Ports ports();

    @Test
    default void eachDestinationGetsItsFirstNoticeInTheOrderTheyWerePut() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.DESK, "b", Urgency.NORMAL);
        put(TestNotices.SALES, "c", Urgency.NORMAL);
        assertEquals(List.of("a", "c"), dueAt(TestNotices.AT));
    }

    @Test
    default void urgentGoesBeforeNormalBeforeLow() {
        put(TestNotices.DESK, "a", Urgency.LOW);
        put(TestNotices.DESK, "b", Urgency.NORMAL);
        put(TestNotices.SALES, "c", Urgency.URGENT);
        assertEquals(List.of("c", "b"), dueAt(TestNotices.AT));
        post("b");
        assertEquals(List.of("c", "a"), dueAt(TestNotices.AT));
    }

    @Test
    default void aBusyDestinationIsLeftAlone() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.SALES, "b", Urgency.NORMAL);
        assertEquals(List.of("b"), names(ports().deliveries().due(TestNotices.AT, Set.of(TestNotices.DESK), 10)));
    }

    @Test
    default void noMoreComeThanWereAskedFor() {
        for (int number = 0; number < 12; number++) {
            put(Destination.channel("C" + number), "n" + number, Urgency.NORMAL);
        }
        assertEquals(List.of("n0", "n1", "n2"), names(ports().deliveries().due(TestNotices.AT, Set.of(), 3)));
        assertEquals(
                List.of("n2", "n3"),
                names(ports().deliveries()
                        .due(TestNotices.AT, Set.of(Destination.channel("C0"), Destination.channel("C1")), 2)));
    }

    @Test
    default void aDestinationWhoseFirstNoticeMustWaitIsPassedOverWhole() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.DESK, "b", Urgency.NORMAL);
        put(TestNotices.SALES, "c", Urgency.NORMAL);
        ports().deliveries().postponed(A, LATER, "rate limited", false);
        assertEquals(List.of("c"), dueAt(TestNotices.AT));
        assertEquals(List.of("a", "c"), dueAt(LATER));
    }

    @Test
    default void whatWasBeingPostedIsTakenUpAgainWithAnUnknownOutcome() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        ports().deliveries().posting(A, TestNotices.AT);
        Delivery delivery = only(TestNotices.AT);
        assertTrue(delivery.outcomeUnknown());
        assertEquals(Optional.of(TestNotices.AT), delivery.postingSince());
        ports().deliveries().posting(A, LATER);
        assertEquals(Optional.of(LATER), only(LATER).postingSince());
    }

    @Test
    default void aPostponedNoticeKnowsItsFailuresAndWhetherTheOutcomeIsKnown() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        ports().deliveries().posting(A, TestNotices.AT);
        ports().deliveries().postponed(A, LATER, "timed out", true);
        assertEquals(List.of(), dueAt(TestNotices.AT));
        assertTrue(only(LATER).outcomeUnknown());
        ports().deliveries().posting(A, LATER);
        ports().deliveries().postponed(A, LATER, "refused", false);
        assertFalse(only(LATER).outcomeUnknown());
        assertEquals(2, only(LATER).attempts());
    }

    @Test
    default void aPostedNoticeIsNeverDueAgain() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        post("a");
        assertEquals(List.of(), dueAt(LATER));
    }

    @Test
    default void aReplyKnowsWhereTheMessageStandsAboveIt() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        ports().outbox().put(TestNotices.under(A, "b"));
        assertEquals(Optional.empty(), only(TestNotices.AT).thread());
        post("a");
        Delivery reply = only(TestNotices.AT);
        assertEquals("b", reply.notice().id().value());
        assertEquals(Optional.of(A), reply.notice().inThreadOf());
        assertEquals(Optional.of("C0"), reply.thread().map(Place::channel));
    }

    @Test
    default void anOrphanIsPostedAnew() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        post("a");
        ports().deliveries().orphaned(A, LATER);
        assertEquals(List.of(), dueAt(TestNotices.AT));
        assertFalse(only(LATER).isRedrawing());
        assertFalse(only(LATER).outcomeUnknown());
    }

    @Test
    default void whatIsGivenUpMakesWayForTheNext() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.DESK, "b", Urgency.NORMAL);
        ports().deliveries().givenUp(A, "channel_not_found", TestNotices.AT);
        assertEquals(List.of("b"), dueAt(TestNotices.AT));
        assertEquals(1, ports().deliveries().depth().givenUp());
    }

    @Test
    default void whatWasGivenUpForThatReasonWaitsAgain() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.SALES, "b", Urgency.NORMAL);
        ports().deliveries().postponed(A, TestNotices.AT, "once", false);
        ports().deliveries().givenUp(A, "token: revoked", TestNotices.AT);
        ports().deliveries().givenUp(new NoticeId("b"), "token_%", TestNotices.AT);
        assertEquals(0, ports().deliveries().revive("token%", LATER));
        assertEquals(1, ports().deliveries().revive("token:", LATER));
        assertEquals(List.of(), dueAt(TestNotices.AT));
        assertEquals(0, only(LATER).attempts());
        assertEquals(1, ports().deliveries().depth().givenUp());
    }

    @Test
    default void theNextIsDueWhenTheFirstOfSomeDestinationIs() {
        assertEquals(Optional.empty(), ports().deliveries().nextDue());
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.DESK, "b", Urgency.NORMAL);
        assertEquals(Optional.of(Instant.EPOCH), ports().deliveries().nextDue());
        ports().deliveries().postponed(A, LATER, "rate limited", false);
        assertEquals(Optional.of(LATER), ports().deliveries().nextDue());
        put(TestNotices.SALES, "c", Urgency.LOW);
        assertEquals(Optional.of(Instant.EPOCH), ports().deliveries().nextDue());
    }

    @Test
    default void aNoticeIsDueAtOnceWhateverTimeTheCompanyLivesIn() {
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        assertEquals(List.of("a"), dueAt(TestNotices.AT.minus(Duration.ofDays(3_000))));
    }

    @Test
    default void theDepthCountsWhatWaits() {
        assertEquals(
                new Deliveries.Depth(0, 0, Optional.empty()),
                ports().deliveries().depth());
        put(TestNotices.DESK, "a", Urgency.NORMAL);
        put(TestNotices.DESK, "b", Urgency.NORMAL);
        ports().deliveries().postponed(A, LATER, "rate limited", false);
        assertEquals(
                new Deliveries.Depth(2, 0, Optional.of(TestNotices.AT)),
                ports().deliveries().depth());
        post("a");
        post("b");
        assertEquals(
                new Deliveries.Depth(0, 0, Optional.empty()),
                ports().deliveries().depth());
    }

    @Test
    default void aRedrawingThatWaitsIsCountedToo() {
        ports().outbox().put(TestNotices.living("a", "Q-1001"));
        post("a");
        ports().outbox().redraw("Q-1001");
        assertEquals(
                new Deliveries.Depth(1, 0, Optional.empty()),
                ports().deliveries().depth());
    }

    private void put(Destination to, String id, Urgency urgency) {
        ports().outbox().put(TestNotices.to(to, id, urgency));
    }

    private void post(String id) {
        ports().deliveries().posting(new NoticeId(id), TestNotices.AT);
        ports().deliveries().posted(new NoticeId(id), new Place("C0", "1.0" + id), 1, TestNotices.AT);
    }

    private Delivery only(Instant now) {
        List<Delivery> due = ports().deliveries().due(now, Set.of(), 10);
        assertEquals(1, due.size());
        return due.get(0);
    }

    private List<String> dueAt(Instant now) {
        return names(ports().deliveries().due(now, Set.of(), 10));
    }

    private static List<String> names(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.notice().id().value())
                .toList();
    }
}
