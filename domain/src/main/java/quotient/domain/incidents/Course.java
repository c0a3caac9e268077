package quotient.domain.incidents;

import java.util.Optional;
import quotient.domain.alerts.Hand;
import quotient.domain.alerts.Severity;
import quotient.domain.people.PersonId;

/**
 * How an incident runs.
 *
 * @param commander who leads it; empty until somebody takes it
 * @param acknowledgement when it was first taken
 * @param climbed how often it went one level up because nobody took it in time
 * @param resolution only once it is resolved
 */
public record Course(
        Severity severity,
        IncidentStatus status,
        Hand declared,
        Optional<PersonId> commander,
        Optional<Hand> acknowledgement,
        int climbed,
        Optional<Resolution> resolution) {

    static Course begun(Severity severity, Hand declared) {
        return new Course(
                severity,
                IncidentStatus.INVESTIGATING,
                declared,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    Course ledBy(PersonId person, Hand hand) {
        return new Course(
                severity,
                status,
                declared,
                Optional.of(person),
                acknowledgement.or(() -> Optional.of(hand)),
                climbed,
                resolution);
    }

    Course at(Severity other, IncidentStatus next) {
        return new Course(other, next, declared, commander, acknowledgement, climbed, resolution);
    }

    Course climbedTo(Severity higher) {
        return new Course(higher, status, declared, commander, acknowledgement, climbed + 1, resolution);
    }

    Course resolved(Resolution end) {
        return new Course(
                severity,
                IncidentStatus.RESOLVED,
                declared,
                commander,
                acknowledgement.or(() -> Optional.of(end.hand())),
                climbed,
                Optional.of(end));
    }
}
