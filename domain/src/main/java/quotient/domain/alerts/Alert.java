package quotient.domain.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotient.domain.people.PersonId;

/**
 * Something that somebody should act on: every signal of one kind about one subject, until it is resolved.
 *
 * @param version counts its changes, so that of two at once one is told that it came late
 * @param subject the business key together with the kind; {@link #STORM} when it gathers what came in a storm
 * @param signalled the worst that was signalled since it was opened
 * @param severity that, or what it has climbed to
 * @param headline and facts, as of the latest signal
 * @param signals how many it has gathered
 */
public record Alert(
        AlertId id,
        int version,
        String kind,
        String subject,
        Severity signalled,
        Severity severity,
        String headline,
        Map<String, String> facts,
        Optional<String> client,
        Optional<PersonId> owner,
        long signals,
        Instant openedAt,
        Instant lastSignalAt,
        Standing standing,
        Timing timing) {

    /** The subject of an alert that gathers what came faster than anybody could read it. */
    public static final String STORM = "*";

    private static final int MOST_CLIMBS = 6;

    public Alert {
        facts = Map.copyOf(facts);
    }

    static Alert opened(AlertId id, Signal signal) {
        return new Alert(
                id,
                0,
                signal.kind(),
                signal.subject(),
                signal.severity(),
                signal.severity(),
                signal.headline(),
                signal.facts(),
                signal.client(),
                signal.owner(),
                1,
                signal.at(),
                signal.at(),
                Standing.OPEN,
                Timing.NONE);
    }

    public AlertStatus status() {
        return standing.status();
    }

    public boolean isLive() {
        return status().isLive();
    }

    /** Whether it may wake people (O5): by what was signalled, not by how long nobody answered. */
    public boolean mayWake() {
        return signalled.mayWake();
    }

    /** O2: what is small goes one level up, once; what may wake people is pressed some times, then only repeated. */
    boolean mayClimb() {
        return standing.climbed() < (mayWake() ? MOST_CLIMBS : 1);
    }

    public boolean isStorm() {
        return subject.startsWith(STORM);
    }

    /** When it needs the desk again, empty when never by itself. */
    public Optional<Instant> dueAt() {
        return Stream.of(timing.next(), standing.snoozedUntil())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /**
     * One more signal: the latest words, the worst severity, and the time of its resolving by itself is off. When none was
     * as bad before, whatever it has climbed to counts no more: it is still to be said as what it is, and climbs anew.
     */
    Alert heard(Signal signal) {
        boolean worse = !signalled.isAtLeast(signal.severity());
        Timing clear = timing.resolveAt(Optional.empty());
        return new Alert(
                id,
                version,
                kind,
                subject,
                signalled.worse(signal.severity()),
                severity.worse(signal.severity()),
                signal.headline(),
                signal.facts(),
                client.or(signal::client),
                owner.or(signal::owner),
                signals + 1,
                openedAt,
                signal.at(),
                worse ? standing.fresh() : standing,
                worse ? clear.saidOnlyAs(signalled) : clear);
    }

    Alert as(Severity other) {
        return new Alert(
                id,
                version,
                kind,
                subject,
                signalled,
                other,
                headline,
                facts,
                client,
                owner,
                signals,
                openedAt,
                lastSignalAt,
                standing,
                timing);
    }

    Alert ownedBy(PersonId person) {
        return new Alert(
                id,
                version,
                kind,
                subject,
                signalled,
                severity,
                headline,
                facts,
                client,
                Optional.of(person),
                signals,
                openedAt,
                lastSignalAt,
                standing,
                timing);
    }

    Alert standing(Standing other) {
        return new Alert(
                id,
                version,
                kind,
                subject,
                signalled,
                severity,
                headline,
                facts,
                client,
                owner,
                signals,
                openedAt,
                lastSignalAt,
                other,
                timing);
    }

    Alert timed(Timing other) {
        return new Alert(
                id,
                version,
                kind,
                subject,
                signalled,
                severity,
                headline,
                facts,
                client,
                owner,
                signals,
                openedAt,
                lastSignalAt,
                standing,
                other);
    }

    /** As it is kept after one more change. */
    public Alert changed() {
        return new Alert(
                id,
                version + 1,
                kind,
                subject,
                signalled,
                severity,
                headline,
                facts,
                client,
                owner,
                signals,
                openedAt,
                lastSignalAt,
                standing,
                timing);
    }
}
