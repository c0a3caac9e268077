package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.AlertId;
import quotient.domain.alerts.Said;
import quotient.domain.notices.NoticeId;

/** What every {@link Said} promises. */
public interface SaidContract {
    AlertId SAID_OF = AlertId.ofNumber(1001);

    Ports ports();

    @BeforeEach
    default void addAlerts() {
        ports().alerts().add(TestAlerts.plain().alert(1001));
        ports().alerts().add(TestAlerts.plain().alert(1002));
    }

    @Test
    default void whatWasSaidIsFoundByAlertKeyAndDestination() {
        ports().said().keep(SAID_OF, "worse:sev2", TestNotices.DESK, new NoticeId("n-1"));
        assertEquals(Optional.of(new NoticeId("n-1")), ports().said().find(SAID_OF, "worse:sev2", TestNotices.DESK));
        assertEquals(Optional.empty(), ports().said().find(SAID_OF, "worse:sev1", TestNotices.DESK));
        assertEquals(Optional.empty(), ports().said().find(SAID_OF, "worse:sev2", TestNotices.SALES));
        assertEquals(Optional.empty(), ports().said().find(AlertId.ofNumber(1002), "worse:sev2", TestNotices.DESK));
    }

    @Test
    default void whatIsSaidTwiceUndoesTheWholeUnitOfWork() {
        ports().said().keep(SAID_OF, "card", TestNotices.DESK, new NoticeId("n-1"));
        assertThrows(
                RuntimeException.class,
                () -> ports().transactions().write(() -> {
                    ports().said().keep(SAID_OF, "card", TestNotices.SALES, new NoticeId("n-2"));
                    ports().said().keep(SAID_OF, "card", TestNotices.DESK, new NoticeId("n-3"));
                }));
        assertEquals(
                List.of(new Said.Card(TestNotices.DESK, new NoticeId("n-1"))),
                ports().said().cards(SAID_OF));
    }

    @Test
    default void cardsComeInTheOrderInWhichTheyWereSaid() {
        ports().said().keep(SAID_OF, Said.CARD, TestNotices.SALES, new NoticeId("n-1"));
        ports().said().keep(SAID_OF, "climbed:1", TestNotices.SALES, new NoticeId("n-2"));
        ports().said().keep(SAID_OF, Said.CARD, TestNotices.DESK, new NoticeId("n-3"));
        ports().said().keep(AlertId.ofNumber(1002), Said.CARD, TestNotices.DESK, new NoticeId("n-4"));
        assertEquals(
                List.of(
                        new Said.Card(TestNotices.SALES, new NoticeId("n-1")),
                        new Said.Card(TestNotices.DESK, new NoticeId("n-3"))),
                ports().said().cards(SAID_OF));
    }
}
