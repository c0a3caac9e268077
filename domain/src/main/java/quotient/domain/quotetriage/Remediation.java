package quotient.domain.quotetriage;

import java.util.Optional;
import quotient.domain.reading.Word;

/** What is done about an escalated quote; a quote gets exactly one (P24, P37, PRC §36). */
public enum Remediation implements Word {
    REDUCE_SCOPE("reduce scope"),
    SUBSCRIPTION("repackage to subscription"),
    RAISE_PRICE("keep scope, raise price");

    private final String spoken;

    Remediation(String spoken) {
        this.spoken = spoken;
    }

    public String spoken() {
        return spoken;
    }

    public static Optional<Remediation> ofWord(String word) {
        return Word.find(word, values());
    }
}
