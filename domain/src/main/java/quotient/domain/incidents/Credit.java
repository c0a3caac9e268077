package quotient.domain.incidents;

import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.money.Money;
import quotient.domain.money.Percent;

/**
 * A service credit for one customer (O4, PRC §28).
 *
 * @param version counts its changes
 * @param monthlyFee what the customer pays for a month
 * @param percent of the monthly fee
 * @param asked by whom, when and why
 * @param decision by whom, when and why, once somebody has
 */
public record Credit(
        CreditId id,
        int version,
        IncidentId incident,
        String client,
        Money monthlyFee,
        Percent percent,
        Hand asked,
        Status status,
        Optional<Hand> decision) {

    public enum Status {
        WAITING,
        APPROVED,
        REJECTED
    }

    /** To the cent, half up (D3). */
    public Money amount() {
        return monthlyFee.times(percent.fraction()).toCents();
    }

    Credit decided(Status next, Hand hand) {
        return new Credit(id, version, incident, client, monthlyFee, percent, asked, next, Optional.of(hand));
    }

    /** As it is kept after one more change. */
    public Credit changed() {
        return new Credit(id, version + 1, incident, client, monthlyFee, percent, asked, status, decision);
    }
}
