package quotient.domain.incidents;

import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** How far an incident has come (O3, PRC §16, "Incident Communication Template"). */
public enum IncidentStatus implements Word {
    INVESTIGATING("Investigating"),
    IDENTIFIED("Identified"),
    MITIGATED("Mitigated"),
    RESOLVED("Resolved");

    /** What an update can say; resolving asks for more. */
    public static final List<IncidentStatus> OPEN = List.of(INVESTIGATING, IDENTIFIED, MITIGATED);

    private final String spoken;

    IncidentStatus(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public static Optional<IncidentStatus> ofWord(String word) {
        return Word.find(word, values());
    }
}
