package quotient.domain.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.people.PersonId;

/**
 * A question that an executive asked about a brief; it is shown in every brief until it is done.
 *
 * @param brief the day of the brief under which it was asked
 * @param section what it is about
 * @param owner who should answer
 * @param asked by whom and when
 * @param done by whom and when it was settled
 */
public record BriefAction(
        BriefActionId id,
        LocalDate brief,
        BriefSection section,
        String question,
        PersonId owner,
        Hand asked,
        Instant due,
        Optional<Hand> done) {

    public boolean isOpen() {
        return done.isEmpty();
    }

    /** Whether it was asked by then and not done before. */
    public boolean wasOpen(Instant moment) {
        return !asked.at().isAfter(moment)
                && done.filter(hand -> hand.at().isBefore(moment)).isEmpty();
    }

    boolean asksTheSame(BriefAction other) {
        return isOpen()
                && section == other.section
                && owner.equals(other.owner)
                && question.equalsIgnoreCase(other.question);
    }
}
