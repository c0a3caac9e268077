package quotient.domain.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.incidents.ClientMessage;
import quotient.domain.incidents.ClientMessageId;
import quotient.domain.incidents.ClientText;
import quotient.domain.incidents.Credit;
import quotient.domain.incidents.CreditId;
import quotient.domain.incidents.IncidentId;
import quotient.domain.incidents.MessageOccasion;

/** What every {@link quotient.domain.incidents.ClientMessages} and every {@link quotient.domain.incidents.Credits} promise. */
public interface ClientMessagesContract {
    IncidentId INCIDENT = new IncidentId("I-1001");
    Hand LEE = new Hand("U0LEAD", "Lee", TestIncidents.AT.plusNanos(987_654_321), "too early");

    Ports ports();

    @BeforeEach
    default void thereIsAnIncident() {
        ports().incidents().add(TestIncidents.bare(1001, Severity.SEV1, "Acme"));
        ports().incidents().add(TestIncidents.bare(1002, Severity.SEV1, "Acme"));
    }

    @Test
    default void messagesAndCreditsCountUpFrom1001() {
        assertEquals(new ClientMessageId("M-1001"), ports().clientMessages().nextId());
        assertEquals(new ClientMessageId("M-1002"), ports().clientMessages().nextId());
        assertEquals(new CreditId("CR-1001"), ports().credits().nextId());
        assertEquals(new CreditId("CR-1002"), ports().credits().nextId());
    }

    @Test
    default void aMessageComesBackAsItWasAndInOrder() {
        ClientMessage first = TestIncidents.message(1001, INCIDENT, "Zoë & Söhne");
        ClientMessage second = TestIncidents.message(1002, INCIDENT, "Acme");
        ports().clientMessages().add(first);
        ports().clientMessages().add(second);
        ports().clientMessages().add(TestIncidents.message(1003, new IncidentId("I-1002"), "Acme"));
        assertEquals(Optional.of(first), ports().clientMessages().find(first.id()));
        assertEquals(List.of(first, second), ports().clientMessages().of(INCIDENT));
        assertEquals(Optional.empty(), ports().clientMessages().find(new ClientMessageId("M-7")));
    }

    @Test
    default void ofTwoDecisionsOnOneMessageOneIsKept() {
        ClientMessage waiting = TestIncidents.message(1001, INCIDENT, "Acme");
        ports().clientMessages().add(waiting);
        ClientMessage decided = new ClientMessage(
                waiting.id(),
                0,
                INCIDENT,
                "Acme",
                MessageOccasion.RESOLUTION,
                new ClientText("other <b>", "other 🚀"),
                Set.of("U0REP", "U0MGR", "U0DESK"),
                waiting.drafted(),
                ClientMessage.Status.APPROVED,
                Optional.of(LEE),
                Optional.of("C0ACME"));
        assertTrue(ports().clientMessages().replace(decided));
        assertFalse(ports().clientMessages().replace(decided));
        assertFalse(ports().clientMessages().replace(TestIncidents.message(1002, INCIDENT, "Acme")));
        assertEquals(Optional.of(decided.changed()), ports().clientMessages().find(waiting.id()));
    }

    @Test
    default void aCreditComesBackToTheCentAndInOrder() {
        Credit first = TestIncidents.credit(1001, INCIDENT, "Zoë & Söhne");
        Credit second = TestIncidents.credit(1002, INCIDENT, "Acme");
        ports().credits().add(first);
        ports().credits().add(second);
        ports().credits().add(TestIncidents.credit(1003, new IncidentId("I-1002"), "Acme"));
        assertEquals(Optional.of(first), ports().credits().find(first.id()));
        assertEquals(List.of(first, second), ports().credits().of(INCIDENT));
        assertEquals(Optional.empty(), ports().credits().find(new CreditId("CR-7")));
    }

    @Test
    default void ofTwoDecisionsOnOneCreditOneIsKept() {
        Credit waiting = TestIncidents.credit(1001, INCIDENT, "Acme");
        ports().credits().add(waiting);
        Credit decided = new Credit(
                waiting.id(),
                0,
                INCIDENT,
                "Acme",
                waiting.monthlyFee(),
                waiting.percent(),
                waiting.asked(),
                Credit.Status.REJECTED,
                Optional.of(LEE));
        assertTrue(ports().credits().replace(decided));
        assertFalse(ports().credits().replace(decided));
        assertEquals(Optional.of(decided.changed()), ports().credits().find(waiting.id()));
    }
}
