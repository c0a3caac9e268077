package quotient.domain.policy;

import java.util.Optional;
import quotient.domain.reading.Word;

/** For how long the customer binds itself (P30). */
public enum Commitment implements Word {
    NONE("no commitment"),
    QUARTERLY("one quarter"),
    MULTI_QUARTER("several quarters"),
    ANNUAL("a year"),
    MULTI_YEAR("several years");

    private final String spoken;

    Commitment(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public boolean isMultiQuarter() {
        return compareTo(MULTI_QUARTER) >= 0;
    }

    public static Optional<Commitment> ofWord(String word) {
        return Word.find(word, values());
    }
}
