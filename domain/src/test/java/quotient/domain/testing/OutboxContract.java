package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quotient.domain.notices.Delivery;
import quotient.domain.notices.Destination;
import quotient.domain.notices.Notice;
import quotient.domain.notices.NoticeId;
import quotient.domain.notices.Outbox;
import quotient.domain.notices.Place;
import quotient.domain.notices.Urgency;
import quotient.domain.people.PersonId;

/** What every {@link Outbox} promises. */
public interface OutboxContract {
    Ports ports();

    @Test
    default void aNoticeLeavesAsItWasPut() {
        Notice notice = new Notice(
                new NoticeId("a"),
                TestNotices.LIVING,
                "Q-1001",
                Destination.directMessagesOf(new PersonId("U0MGR")),
                Urgency.URGENT,
                TestNotices.AT.plusNanos(7),
                Map.of("who", "<@U0REP> & ü", "why", ""));
        ports().outbox().put(notice);
        Delivery delivery = only(due());
        assertEquals(notice, delivery.notice());
        assertFalse(delivery.isRedrawing());
        assertFalse(delivery.outcomeUnknown());
        assertEquals(0, delivery.attempts());
    }

    @Test
    default void aNoticeOfAFailedUnitNeverLeaves() {
        assertThrows(
                IllegalStateException.class,
                () -> ports().transactions().write((Runnable) () -> {
                    ports().outbox().put(TestNotices.to(TestNotices.DESK, "a"));
                    throw new IllegalStateException("on purpose");
                }));
        assertEquals(List.of(), due());
    }

    @Test
    default void aPostedLivingMessageIsDrawnAgainWhenItsSubjectChanges() {
        ports().outbox().put(TestNotices.living("a", "Q-1001"));
        post(only(due()));
        assertEquals(List.of(), due());
        ports().outbox().redraw("Q-1001");
        Delivery again = only(due());
        assertTrue(again.isRedrawing());
        assertEquals(Optional.of(place()), again.place());
        post(again);
        assertEquals(List.of(), due());
    }

    @Test
    default void everyLivingMessageAboutTheSubjectIsDrawnAgainWhereverItStands() {
        ports().outbox().put(TestNotices.living("a", "Q-1001"));
        post(only(due()));
        ports().outbox()
                .put(new Notice(
                        new NoticeId("b"),
                        TestNotices.LIVING,
                        "Q-1001",
                        TestNotices.SALES,
                        Urgency.NORMAL,
                        TestNotices.AT,
                        Map.of()));
        post(only(due()));
        ports().outbox().redraw("Q-1001");
        assertEquals(2, due().size());
    }

    @Test
    default void messagesAboutOtherSubjectsAndStillOnesStayAsTheyAre() {
        ports().outbox().put(TestNotices.living("a", "Q-1002"));
        post(only(due()));
        ports().outbox().put(TestNotices.to(TestNotices.DESK, "b"));
        post(only(due()));
        ports().outbox().redraw("Q-1001");
        assertEquals(List.of(), due());
    }

    @Test
    default void aWaitingMessageIsPostedOnceAsItThenIs() {
        ports().outbox().put(TestNotices.living("a", "Q-1001"));
        ports().outbox().redraw("Q-1001");
        post(only(due()));
        assertEquals(List.of(), due());
    }

    @Test
    default void aChangeWhileTheMessageIsBeingPostedHasItDrawnAgain() {
        ports().outbox().put(TestNotices.living("a", "Q-1001"));
        Delivery first = only(due());
        ports().deliveries().posting(first.notice().id(), TestNotices.AT);
        ports().outbox().redraw("Q-1001");
        ports().deliveries().posted(first.notice().id(), place(), first.drawing(), TestNotices.AT);
        Delivery again = only(due());
        assertTrue(again.isRedrawing());
        assertTrue(again.drawing() > first.drawing());
    }

    private List<Delivery> due() {
        return ports().deliveries().due(TestNotices.AT.plusSeconds(1), Set.of(), 10);
    }

    private void post(Delivery delivery) {
        ports().deliveries().posting(delivery.notice().id(), TestNotices.AT);
        ports().deliveries().posted(delivery.notice().id(), place(), delivery.drawing(), TestNotices.AT);
    }

    private static Delivery only(List<Delivery> deliveries) {
        assertEquals(1, deliveries.size());
        return deliveries.get(0);
    }

    private static Place place() {
        return new Place("C0DESK", "1772456400.000100");
    }
}
