package quotient.domain.dealfiles;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What is known of a healthy deal before it is decided (PRC §21, P32). */
public enum HygieneItem implements Word {
    ICP_FIT("ICP fit confirmed"),
    BUYERS("champion and economic buyer identified"),
    SUCCESS_CRITERIA("success criteria in writing"),
    TIMELINE("security and procurement timeline mapped"),
    RENEWAL("renewal motion defined");

    private final String spoken;

    HygieneItem(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public static Optional<HygieneItem> ofWord(String word) {
        return Word.find(word, values());
    }
}
