package quotient.domain.policy;

import java.util.Optional;
import quotient.domain.reading.Word;

/** How hard the work is (PRC §33). */
public enum Complexity implements Word {
    LOW,
    MEDIUM,
    HIGH;

    public static Optional<Complexity> ofWord(String word) {
        return Word.find(word, values());
    }
}
