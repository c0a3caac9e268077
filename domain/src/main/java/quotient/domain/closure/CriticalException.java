package quotient.domain.closure;

import java.util.Optional;
import quotient.domain.alerts.Alert;
import quotient.domain.alerts.Hand;
import quotient.domain.dealexceptions.ExceptionId;
import quotient.domain.people.Actor;
import quotient.domain.people.PersonId;

/**
 * An exception that executives must review (P53, PRC §43).
 *
 * @param days of its age
 * @param alert its latest alert, empty when there never was one
 */
public record CriticalException(ExceptionId id, int days, Optional<PersonId> owner, Optional<Alert> alert) {

    /** Who has said that they see to it, or has settled its alert. */
    public Optional<Hand> acknowledgement() {
        return alert.map(Alert::standing)
                .flatMap(standing -> standing.acknowledgement().or(standing::resolution))
                .filter(hand -> !hand.by().equals(Actor.QUOTIENT.id()));
    }

    /** Whether the evening's handoff lists it, which it does while its alert is live. */
    public boolean isFlagged() {
        return alert.filter(Alert::isLive).isPresent();
    }

    /** The alert that a click acts on, else the exception. */
    String reference() {
        return alert.map(each -> each.id().value()).orElse(id.value());
    }
}
