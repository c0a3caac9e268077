package quotient.domain.alerts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quotient.domain.people.PersonId;

/**
 * One thing that was noticed. Signals of one kind about one subject make one alert.
 *
 * @param kind the code of a declared kind
 * @param subject what it is about, such as {@code Q-1001} or {@code budget}; the business key together with the kind
 * @param headline one sentence with the figures in it
 * @param facts more figures, in the order of their names
 * @param client the account's name, where it is about one
 * @param owner whose it is, where that is known
 */
public record Signal(
        String kind,
        String subject,
        Severity severity,
        String headline,
        Map<String, String> facts,
        Optional<String> client,
        Optional<PersonId> owner,
        Instant at) {

    public Signal {
        if (subject.isBlank() || headline.isBlank()) {
            throw new IllegalArgumentException("a signal needs a subject and a headline");
        }
        facts = Map.copyOf(facts);
    }

    public static Signal of(String kind, String subject, Severity severity, String headline, Instant at) {
        return new Signal(kind, subject, severity, headline, Map.of(), Optional.empty(), Optional.empty(), at);
    }

    public Signal withFacts(Map<String, String> more) {
        return new Signal(kind, subject, severity, headline, more, client, owner, at);
    }

    public Signal forClient(Optional<String> name) {
        return new Signal(kind, subject, severity, headline, facts, name, owner, at);
    }

    public Signal ownedBy(Optional<PersonId> person) {
        return new Signal(kind, subject, severity, headline, facts, client, person, at);
    }

    Signal withSeverity(Severity other) {
        return new Signal(kind, subject, other, headline, facts, client, owner, at);
    }
}
