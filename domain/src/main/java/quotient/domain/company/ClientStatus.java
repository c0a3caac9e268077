package quotient.domain.company;

import java.util.Optional;
import quotient.domain.reading.Word;

/** Where it stands with a client (M1). */
public enum ClientStatus implements Word {
    PROSPECT,
    ACTIVE,
    COMPLETED,
    CHURNED;

    public static Optional<ClientStatus> ofWord(String word) {
        return Word.find(word, values());
    }
}
