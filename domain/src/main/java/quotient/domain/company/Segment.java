package quotient.domain.company;

import java.util.List;
import java.util.Optional;
import quotient.domain.reading.Word;

/** What kind of customer (PRC §51, P9). */
public enum Segment implements Word {
    ENTERPRISE("enterprise", "500 or more employees and a procurement process", List.of("ent")),
    MID_MARKET("mid-market", "50 to 500 employees, or more without procurement", List.of("midmarket", "mm")),
    SMB("small business", "fewer than 50 employees", List.of()),
    STARTUP("startup", "seed or Series A, a strategic bet", List.of());

    private final String spoken;
    private final String definition;
    private final List<String> alsoCalled;

    Segment(String spoken, String definition, List<String> alsoCalled) {
        this.spoken = spoken;
        this.definition = definition;
        this.alsoCalled = alsoCalled;
    }

    public String spoken() {
        return spoken;
    }

    public String definition() {
        return definition;
    }

    @Override
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    /** By code or another word for it, in any case. */
    public static Optional<Segment> ofWord(String word) {
        return Word.find(word, values());
    }
}
