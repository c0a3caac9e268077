package quotient.domain.roi;

import java.util.Optional;
import quotient.domain.reading.Word;

/** How far the work is (M2). */
public enum ProjectStatus implements Word {
    PLANNING,
    DEVELOPMENT,
    TESTING,
    DEPLOYED,
    COMPLETED;

    public static Optional<ProjectStatus> ofWord(String word) {
        return Word.find(word, values());
    }
}
