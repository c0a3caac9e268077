package quotient.domain.quotetriage;

import java.util.List;
import quotient.domain.notices.Echo;

/** With a quote the card of the triage is drawn again that has a row for it. */
public final class TriageEcho implements Echo {

    private final Triages triages;

    public TriageEcho(Triages triages) {
        this.triages = triages;
    }

    @Override
    public List<String> of(String subject) {
        return subject.startsWith("Q-")
                ? triages.latest().stream()
                        .filter(round -> round.quotes().stream()
                                .anyMatch(id -> id.value().equals(subject)))
                        .map(TriageRound::subject)
                        .toList()
                : List.of();
    }
}
