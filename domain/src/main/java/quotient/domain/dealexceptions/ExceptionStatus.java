package quotient.domain.dealexceptions;

import java.util.Optional;
import quotient.domain.reading.Word;

/** Where the life of an exception stands. */
public enum ExceptionStatus implements Word {
    OPEN("open"),
    /** The margin was won back, and measured. */
    CLOSED("closed"),
    /** Given up: the deal is priced anew or ends, and nothing is won back any more. */
    RETIRED("retired");

    private final String spoken;

    ExceptionStatus(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public static Optional<ExceptionStatus> ofWord(String word) {
        return Word.find(word, values());
    }
}
