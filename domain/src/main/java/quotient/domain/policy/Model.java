package quotient.domain.policy;

import java.util.Optional;
import quotient.domain.reading.Word;

/** The AI model that does the work, from the cheapest to the dearest (PRC §5). */
public enum Model implements Word {
    K2P5,
    SONNET,
    OPUS;

    public static Optional<Model> ofWord(String word) {
        return Word.find(word, values());
    }
}
