package quotient.domain.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.money.Money;
import quotient.domain.outcome.Outcome;

@DisplayName(
        "O4: a credit is asked for by one person and decided once by another, outside the guidance by an executive")
final class CreditingClientsTest {
    private final IncidentRoom room = new IncidentRoom();
    private final Incident incident = room.declared("U0REP", "sev1", "Acme", "Northwind");

    @Test
    void withinTheGuidanceARevenueLeadDecides() {
        Credit credit = asked("U0OPS", "Acme", "25");
        assertEquals(Money.usd("300.00"), credit.amount());
        assertTrue(room.said().contains("incident_approvals > U0LEAD"));
        Credit approved = IncidentRoom.done(room.crediting.approve(room.actor("U0LEAD"), credit.id()));
        assertEquals(Credit.Status.APPROVED, approved.status());
        room.refuses(
                "CR-1001 was already approved by Lee at 10:00 on 2026-03-02.",
                room.crediting.reject(room.actor("U0EXEC"), credit.id(), "no"));
        assertTrue(room.audited().contains("incident.credit_approved"));
    }

    @Test
    void outsideTheGuidanceAnExecutiveDecides() {
        Credit credit = asked("U0OPS", "Acme", "30");
        room.refuses(
                "Your role does not let you decide on credits outside the guidance. Ask an admin if it should.",
                room.crediting.approve(room.actor("U0LEAD"), credit.id()));
        assertTrue(room.said().contains("incident_approvals > U0EXEC"));
        IncidentRoom.done(room.crediting.approve(room.actor("U0EXEC"), credit.id()));
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        Credit credit = asked("U0LEAD", "Acme", "10");
        room.refuses(
                "You asked for this credit yourself, so somebody else has to decide on it.",
                room.crediting.approve(room.actor("U0LEAD"), credit.id()));
        room.refuses(
                "Your role does not let you decide on credits. Ask an admin if it should.",
                room.crediting.approve(room.actor("U0CSM"), credit.id()));
        room.refuses("There is no credit CR-7.", room.crediting.approve(room.actor("U0EXEC"), new CreditId("CR-7")));
    }

    @Test
    void aCustomerHasOneCreditUnlessItWasRejected() {
        Credit credit = asked("U0OPS", "Acme", "10");
        room.refuses("Acme has CR-1001 for I-1001 already.", ask("U0OPS", "Acme", "12"));
        IncidentRoom.done(room.crediting.reject(room.actor("U0LEAD"), credit.id(), "too little"));
        assertEquals("CR-1002", asked("U0OPS", "Acme", "12").id().value());
        room.refuses(
                "Fern & Field is not among the customers that I-1001 affects. It names Acme, Northwind.",
                ask("U0OPS", "Fern & Field", "10"));
    }

    private Credit asked(String by, String client, String percent) {
        return IncidentRoom.done(ask(by, client, percent));
    }

    private Outcome<Credit> ask(String by, String client, String percent) {
        return room.crediting.ask(
                room.actor(by),
                incident.id(),
                room.form.credit(Map.of("client", client, "fee", "1200", "percent", percent, "reason", "down")));
    }
}
