package quotient.domain.scenarios;

import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** What an option is within its proposal (PRC §38, P43). */
public enum Part implements Word {
    BASE,
    RECOMMENDED,
    /** The one stretch that may stand beside the compliant options (PRC §37). */
    PREMIUM,
    ALTERNATIVE;

    public static final List<String> CODES = Word.codes(values());

    /** Those that every proposal should include. */
    static final List<Part> WANTED = List.of(BASE, RECOMMENDED, PREMIUM);

    public static Optional<Part> ofWord(String word) {
        return Word.find(word, values());
    }
}
